// Generates a thousand events with one click; meanwhile shows how many exist, and a stop button.
import { isRunning } from '../app/state.ts';
import { useBench, usePart } from '../app/use-live.ts';

const EVENTS = 1_000;
const SEEDS = 1_000_000;

export function GenerateButton() {
  const { live, words } = useBench();
  const w = words.live;
  const traffic = usePart((state) => state.traffic);
  if (isRunning(traffic)) {
    return (
      <span className="sandbox-row sandbox-making">
        <progress aria-label={w.traffic} max={traffic.of} value={traffic.made} />
        <button type="button" className="button" onClick={live.endTraffic}>
          {w.stop}
        </button>
      </span>
    );
  }
  return (
    // Each click generates different visitors, because the same ones would all be duplicates.
    <button type="button" className="button is-next" onClick={() => live.generate(EVENTS, Math.floor(Date.now() / 1_000) % SEEDS)}>
      {w.generate}
    </button>
  );
}
