// A file that others changed since the draft began, merged with the draft.
import type { Base } from '../drafts/store.ts';
import type { Edited, Facts } from '../edited.ts';
import type { Merge } from '../text/merge.ts';
import type { Undecided } from './Conflicts.tsx';
import type { Session } from './session.ts';

/** A merge that waits for answers, with the component that asks for them. */
export type Merging = Undecided & Pick<typeof import('./Conflicts.tsx'), 'Conflicts'>;

/**
 * Merges `theirs` into the session's draft. Without conflicts it is done at once and the answer is `undefined`; `reason` if their file cannot
 * be read.
 */
export async function mergeInto(session: Session, theirs: Base): Promise<Merging | { line: number; reason: string } | undefined> {
  const [{ mergeWeeks }, { changeWeekText, readWeekText }, { composeWeek }, { Conflicts }] = await Promise.all([
    import('../text/merge.ts'),
    import('../text/week-text.ts'),
    import('../text/compose.ts'),
    import('./Conflicts.tsx'),
  ]);
  const base = session.base?.text ?? '';
  const mine = base === '' ? composeWeek(session.edited) : changeWeekText(base, session.edited);
  const texts = { base, mine, theirs: theirs.text };
  const original = readWeekText(theirs.text);
  const first = mergeWeeks(texts);
  if ('reason' in first) return first;
  if ('reason' in original) return original;
  const apply = ({ merged }: Merge) =>
    session.rebase(theirs, { ...(original as { facts: Facts; body: string }), pictures: [] }, {
      ...merged,
      pictures: session.edited.pictures,
    } as Edited);
  if (first.conflicts.length === 0) {
    apply(first);
    return undefined;
  }
  return { Conflicts, conflicts: first.conflicts, finish: (answers) => apply(mergeWeeks(texts, answers) as Merge) };
}
