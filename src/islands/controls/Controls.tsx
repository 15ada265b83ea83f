// What a reader can do with the pipeline: in one line over the sandbox, or as a view of its own.
import { useBench } from '../sandbox/use-live.ts';
import type { View } from '../sandbox/view.ts';
import { FaultsMenu } from './FaultsMenu.tsx';
import { LinkButton } from './LinkButton.tsx';
import { LoadMenu } from './LoadMenu.tsx';
import { ReplayButton } from './ReplayButton.tsx';
import { ResetMenu } from './ResetMenu.tsx';
import { TrafficMenu } from './TrafficMenu.tsx';

export function Controls({ view, onTour }: { view: View; onTour: () => void }) {
  const { words } = useBench();
  return (
    <section className="sandbox-controls" aria-label={words.live.controls}>
      <FaultsMenu />
      <TrafficMenu />
      <LoadMenu />
      <ReplayButton />
      <ResetMenu />
      <LinkButton view={view} />
      <button type="button" className="button" onClick={onTour}>
        {words.read.tour.open}
      </button>
    </section>
  );
}
