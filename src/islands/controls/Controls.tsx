// What a reader can do with the pipeline: in one line over the sandbox, or as a view of its own.
import { useBench, usePart } from '../sandbox/use-live.ts';
import type { View } from '../sandbox/view.ts';
import { TargetMenu } from '../target/TargetMenu.tsx';
import { FaultsMenu } from './FaultsMenu.tsx';
import { LinkButton } from './LinkButton.tsx';
import { LoadMenu } from './LoadMenu.tsx';
import { ReplayButton } from './ReplayButton.tsx';
import { ResetMenu } from './ResetMenu.tsx';
import { TrafficMenu } from './TrafficMenu.tsx';

export function Controls({ view, onTour }: { view: View; onTour: () => void }) {
  const { live, words } = useBench();
  const target = usePart((state) => state.target);
  return (
    <section className="sandbox-controls" aria-label={words.live.controls}>
      <TargetMenu />
      <FaultsMenu />
      {target === 'embedded' && (
        <>
          <TrafficMenu />
          <LoadMenu />
          <ReplayButton />
          <ResetMenu />
        </>
      )}
      {target === 'computer' && (
        <button type="button" className="button" onClick={live.load}>
          {words.live.loadNow}
        </button>
      )}
      <LinkButton view={view} />
      <button type="button" className="button" onClick={onTour}>
        {words.read.tour.open}
      </button>
    </section>
  );
}
