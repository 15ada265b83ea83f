// The present setting as a link for somebody else.
import { writeScenario } from '../sandbox/scenario.ts';
import { useBench } from '../sandbox/use-live.ts';
import type { View } from '../sandbox/Views.tsx';

export function LinkButton({ view }: { view: View }) {
  const { live, words } = useBench();
  async function copy(): Promise<void> {
    const { faults, every, traffic } = live.state();
    const query = writeScenario({
      faults,
      show: view,
      ...(traffic && { traffic: { events: traffic.of, seed: traffic.seed } }),
      ...(every === undefined && { load: 'manual' as const }),
    });
    await navigator.clipboard.writeText(`${location.origin}${location.pathname}?${query}#/`);
    live.say({ what: 'linked' });
  }
  return (
    <button type="button" className="button" onClick={copy}>
      {words.live.link}
    </button>
  );
}
