// The pipeline's controls: the two most common actions, and the rest under More, which covers nothing.
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { useBench, usePart } from '../app/use-live.ts';
import type { SandboxView } from '../app/view.ts';
import { TargetSettings } from '../target/TargetSettings.tsx';
import { ConsentSwitch } from './ConsentSwitch.tsx';
import { GenerateButton } from './GenerateButton.tsx';
import { LineSettings } from './LineSettings.tsx';
import { LinkButton } from './LinkButton.tsx';
import { LoadSettings } from './LoadSettings.tsx';
import { NetworkButton } from './NetworkButton.tsx';
import { ResetButton } from './ResetButton.tsx';
import { TrafficSettings } from './TrafficSettings.tsx';

export function Controls({ view, onTour }: { view: SandboxView; onTour: () => void }) {
  const { live, words } = useBench();
  const target = usePart((state) => state.target);
  // How many settings under More differ from their defaults.
  const changed = usePart(
    ({ faults, consent, every }) => [faults.slow !== 0, faults.skew !== 0, !consent, every === undefined].filter(Boolean).length,
  );
  const [more, setMore] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const w = words.live;
  function close(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !more) return;
    setMore(false);
    button.current?.focus();
  }
  return (
    <section className="sandbox-controls" aria-label={w.controls} onKeyDown={close}>
      {target === 'embedded' && <GenerateButton />}
      <NetworkButton />
      <button
        ref={button}
        type="button"
        className={changed > 0 ? 'button is-on sandbox-more-button' : 'button sandbox-more-button'}
        aria-expanded={more}
        aria-controls={id}
        onClick={() => setMore(!more)}
      >
        {w.more}
        {changed > 0 && <span className="sandbox-mark"> · {w.changed(changed)}</span>}
      </button>
      <div id={id} className="sandbox-more" hidden={!more}>
        {target === 'embedded' && <TrafficSettings />}
        <LineSettings />
        {target === 'embedded' && <LoadSettings />}
        <TargetSettings />
        <ConsentSwitch />
        <div className="sandbox-group">
          {target === 'computer' && (
            <button type="button" className="button" onClick={live.load}>
              {w.loadNow}
            </button>
          )}
          <LinkButton view={view} />
          <button type="button" className="button" onClick={onTour}>
            {words.read.tour.open}
          </button>
          {target === 'embedded' && <ResetButton />}
        </div>
      </div>
    </section>
  );
}
