// What goes wrong between tracker and collector, switched on and off.
import { useId } from 'react';
import { useBench, usePart } from '../sandbox/use-live.ts';
import { Menu } from './Menu.tsx';
import { Switch } from './Switch.tsx';

const switches = ['offline', 'errors', 'duplicates', 'poison'] as const;
const HOUR = 3_600;

export function FaultsMenu() {
  const { live, words } = useBench();
  const w = words.live;
  const faults = usePart((state) => state.faults);
  const consent = usePart((state) => state.consent);
  const id = useId();
  const on = switches.filter((name) => faults[name]).length + (faults.slow ? 1 : 0) + (faults.skew ? 1 : 0) + (consent ? 0 : 1);
  return (
    <Menu name={w.faults} mark={on > 0 ? w.faultsOn(on) : undefined}>
      {switches.map((name) => (
        <Switch key={name} words={w.fault[name]} checked={faults[name]} onChange={(checked) => live.setFaults({ [name]: checked })} />
      ))}
      <p>
        <label htmlFor={`${id}slow`}>{w.slow}</label> <output className="fig">{w.seconds(faults.slow / 1_000)}</output>
        <input
          id={`${id}slow`}
          type="range"
          min={0}
          max={5_000}
          step={500}
          value={faults.slow}
          aria-valuetext={w.seconds(faults.slow / 1_000)}
          onChange={({ target }) => live.setFaults({ slow: Number(target.value) })}
        />
      </p>
      <p>
        <label htmlFor={`${id}skew`}>{w.skew}</label> <output className="fig">{w.hours(faults.skew / HOUR)}</output>
        <input
          id={`${id}skew`}
          type="range"
          min={-12}
          max={12}
          value={faults.skew / HOUR}
          aria-valuetext={w.hours(faults.skew / HOUR)}
          onChange={({ target }) => live.setFaults({ skew: Number(target.value) * HOUR })}
        />
      </p>
      <Switch words={w.consent} checked={consent} onChange={live.setConsent} />
    </Menu>
  );
}
