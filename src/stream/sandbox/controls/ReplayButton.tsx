// Reprocesses the whole raw log.
import { useBench, usePart } from '../app/use-live.ts';

export function ReplayButton() {
  const { live, words } = useBench();
  const w = words.live;
  const running = usePart(({ said }) => said?.what === 'replaying');
  return (
    <button type="button" className="button" title={w.replayHint} disabled={running} onClick={live.replay}>
      {w.replay}
    </button>
  );
}
