// Cuts the connection between tracker and collector, and restores it.
import { useBench, usePart } from '../app/use-live.ts';

export function NetworkButton() {
  const { live, words } = useBench();
  const offline = usePart(({ faults }) => faults.offline);
  return (
    <button type="button" className={offline ? 'button is-on' : 'button'} onClick={() => live.setFaults({ offline: !offline })}>
      {offline ? words.live.restoreNetwork : words.live.breakNetwork}
    </button>
  );
}
