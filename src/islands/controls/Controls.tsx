// The line of controls over the sandbox, and the figures that must balance.
import { useBench, usePart } from '../sandbox/use-live.ts';
import type { View } from '../sandbox/Views.tsx';
import { Balance } from './Balance.tsx';
import { FaultsMenu } from './FaultsMenu.tsx';
import { LinkButton } from './LinkButton.tsx';
import { LoadMenu } from './LoadMenu.tsx';
import { ResetMenu } from './ResetMenu.tsx';
import { TrafficMenu } from './TrafficMenu.tsx';

export function Controls({ view, onTour }: { view: View; onTour: () => void }) {
  const { words } = useBench();
  const counters = usePart((state) => state.counters);
  return (
    <div className="sandbox-top">
      <section className="sandbox-controls" aria-label={words.live.controls}>
        <FaultsMenu />
        <TrafficMenu />
        <LoadMenu />
        <LinkButton view={view} />
        <button type="button" className="button" onClick={onTour}>
          {words.read.tour.open}
        </button>
        <ResetMenu />
      </section>
      {counters && <Balance counters={counters} />}
    </div>
  );
}
