// Reprocesses the whole raw log.
import { useId } from 'react';
import { useBench, usePart } from '../sandbox/use-live.ts';

export function ReplayButton() {
  const { live, words } = useBench();
  const w = words.live;
  const running = usePart(({ said }) => said?.what === 'replaying');
  const id = useId();
  return (
    <>
      <button type="button" className="button" title={w.replayHint} aria-describedby={id} disabled={running} onClick={live.replay}>
        {w.replay}
      </button>
      <span id={id} hidden>
        {w.replayHint}
      </span>
    </>
  );
}
