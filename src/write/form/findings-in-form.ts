// The check judges the week as it would be written, without fields that were left empty; the form shows them.
import type { Path } from '../../check/path.ts';
import type { Facts } from '../edited.ts';
import type { FieldFinding } from '../judge/judge-week.ts';
import type { Remedy } from '../judge/remedy.ts';
import { withBlanks } from '../without-blanks.ts';

/** Findings on `withoutBlanks(facts)`, each at its field in the form of `facts`. */
export function findingsInForm<Found extends Pick<FieldFinding, 'path'> & { remedy?: object }>(
  facts: Facts,
  findings: readonly Found[],
): Found[] {
  const inForm = (path: Path): Path => withBlanks(facts, path);
  return findings.map((finding) => {
    const { path, remedy } = finding;
    if (!remedy || !('change' in remedy)) return { ...finding, path: inForm(path) };
    const { change } = remedy as Remedy;
    const moved = { ...change, path: inForm(change.path), ...('swap' in change && { swap: inForm(change.swap) }) };
    return { ...finding, path: inForm(path), remedy: { ...remedy, change: moved } };
  });
}
