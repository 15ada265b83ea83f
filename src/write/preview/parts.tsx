/** @jsxImportSource preact */
// Small parts of a week's page: State.astro, Unknown.astro, Share.astro and Count.astro of src/components, for the preview.
import type { JSX } from 'preact';
import { lookOf } from '../../components/looks.ts';
import { stateText } from '../../components/week/task-words.ts';
import type { Share } from '../../worklog/progress.ts';
import type { TaskState } from '../../worklog/task-states.ts';
import type { PageWords } from './page-words.ts';

export const State = ({
  state,
  carriedTo,
  t,
}: {
  state: TaskState | undefined;
  carriedTo: number | undefined;
  t: PageWords;
}): JSX.Element => <span class={`state ${lookOf(state)}`}>{stateText(state, carriedTo, t)}</span>;

/** A dash, with text for screen readers. */
export const Dash = ({ text }: { text: string }): JSX.Element => (
  <span class="quiet">
    <span aria-hidden="true">–</span>
    <span class="hidden">{text}</span>
  </span>
);

const More = ({ unknown, t }: { unknown: number; t: PageWords }): JSX.Element => (
  <>
    {' '}
    <span class="quiet">
      (+{unknown} {t.notRecorded})
    </span>
  </>
);

export function ShareFigure({ share, t }: { share: Share; t: PageWords }): JSX.Element {
  if (share.of === 0) return share.unknown > 0 ? <Dash text={t.notRecorded} /> : <span class="quiet">–</span>;
  return (
    <>
      {share.count}&#8239;/&#8239;{share.of}
      {share.unknown > 0 && <More unknown={share.unknown} t={t} />}
    </>
  );
}

export function CountFigure({ count, unknown, t }: { count: number; unknown: number; t: PageWords }): JSX.Element {
  if (count === 0 && unknown > 0) return <Dash text={t.notRecorded} />;
  return (
    <>
      {count}
      {unknown > 0 && <More unknown={unknown} t={t} />}
    </>
  );
}
