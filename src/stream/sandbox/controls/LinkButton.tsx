// Copies a link to the current scenario.
import { writeScenario } from '../app/scenario.ts';
import { useBench } from '../app/use-live.ts';
import type { SandboxView } from '../app/view.ts';

export function LinkButton({ view }: { view: SandboxView }) {
  const { live, words } = useBench();
  async function copy(): Promise<void> {
    const { faults, every, traffic } = live.state();
    const query = writeScenario({
      faults,
      show: view,
      ...(traffic && { traffic: { events: traffic.of, seed: traffic.seed } }),
      ...(every === undefined && { load: 'manual' as const }),
    });
    const address = `${location.origin}${location.pathname}?${query}#/`;
    try {
      await navigator.clipboard.writeText(address);
      live.announce({ what: 'linked' });
    } catch {
      // If the browser denies clipboard access, the link is shown to be copied by hand.
      live.announce({ what: 'linked', address });
    }
  }
  return (
    <button type="button" className="button" onClick={copy}>
      {words.live.link}
    </button>
  );
}
