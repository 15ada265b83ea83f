// Switches for faults between tracker and collector, beside their arrow.
import { Fragment, useId } from 'react';
import { switches } from '../app/scenario.ts';
import { useBench, usePart } from '../app/use-live.ts';

export function FaultSwitches() {
  const { live, words } = useBench();
  const w = words.live;
  const faults = usePart((state) => state.faults);
  const id = useId();
  return (
    <fieldset className="sandbox-faults">
      <legend>{w.faultsHere}</legend>
      {switches.map((name) => {
        const [label, means] = w.fault[name];
        return (
          <Fragment key={name}>
            <label title={means} className={faults[name] ? 'is-on' : undefined}>
              <input
                type="checkbox"
                // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox has its own state; ARIA in HTML forbids aria-checked here.
                role="switch"
                checked={faults[name]}
                aria-describedby={`${id}${name}`}
                onChange={({ target }) => live.setFaults({ [name]: target.checked })}
              />
              {label}
            </label>
            <span id={`${id}${name}`} hidden>
              {means}
            </span>
          </Fragment>
        );
      })}
    </fieldset>
  );
}
