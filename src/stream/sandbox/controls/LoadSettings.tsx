// When events that wait in the raw log are loaded into the warehouse.
import { useId } from 'react';
import { useBench, usePart } from '../app/use-live.ts';
import { Group } from '../kit/Group.tsx';
import { ReplayButton } from './ReplayButton.tsx';

export function LoadSettings() {
  const { live, words } = useBench();
  const w = words.live;
  const every = usePart((state) => state.every);
  const name = useId();
  const schedules = [
    [w.everySecond, 1_000],
    [w.everyTen, 10_000],
    [w.byHand, undefined],
  ] as const;
  return (
    <Group name={w.load} mark={every === undefined ? w.byHand.toLowerCase() : undefined}>
      {schedules.map(([words, milliseconds]) => (
        <label key={words} className="sandbox-choice">
          <input type="radio" name={name} checked={every === milliseconds} onChange={() => live.setEvery(milliseconds)} /> {words}
        </label>
      ))}
      <p className="sandbox-row">
        <button type="button" className="button" onClick={live.load}>
          {w.loadNow}
        </button>
        <ReplayButton />
      </p>
    </Group>
  );
}
