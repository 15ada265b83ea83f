// An event's progress as five dots; a cross where it ended early.
import { useBench } from '../app/use-live.ts';
import { type Journey, stations } from './journey.ts';

export function Dots({ journey: { passed, end } }: { journey: Journey }) {
  const { words } = useBench();
  const open = stations.length - passed - (end && passed < stations.length ? 1 : 0);
  return (
    <>
      <span className="sandbox-dots" aria-hidden="true">
        {'●'.repeat(passed)}
        {end ? '✕' : ''}
        {'○'.repeat(open)}
      </span>
      <span className="hidden">{words.live.stream.passed(passed)}</span>
    </>
  );
}
