// The delay of the connection, and the skew of the shop's clock.
import { useId } from 'react';
import { useBench, usePart } from '../app/use-live.ts';
import { Group } from '../kit/Group.tsx';

const HOUR = 3_600;

export function LineSettings() {
  const { live, words } = useBench();
  const w = words.live;
  const faults = usePart((state) => state.faults);
  const id = useId();
  return (
    <Group name={w.faults}>
      <p>
        <label htmlFor={`${id}slow`}>{w.slow}</label>: <output className="fig">{w.seconds(faults.slow / 1_000)}</output>
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
        <label htmlFor={`${id}skew`}>{w.skew}</label>: <output className="fig">{w.hours(faults.skew / HOUR)}</output>
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
    </Group>
  );
}
