// Generates traffic: the number of events and the seed.
import { useId, useState } from 'react';
import { isRunning } from '../app/state.ts';
import { useBench, usePart } from '../app/use-live.ts';
import { Group } from '../kit/Group.tsx';

const amounts = [100, 1_000, 10_000, 100_000];

export function TrafficSettings() {
  const { live, words, language } = useBench();
  const w = words.live;
  const traffic = usePart((state) => state.traffic);
  const [events, setEvents] = useState(1_000);
  const [seed, setSeed] = useState(1);
  const id = useId();
  const running = isRunning(traffic);
  const share = running ? `${Math.floor((traffic.made / traffic.of) * 100)}%` : undefined;
  return (
    <Group name={w.traffic} mark={share}>
      <p>
        <label htmlFor={`${id}events`}>{w.events}</label>
        <select id={`${id}events`} value={events} onChange={({ target }) => setEvents(Number(target.value))}>
          {amounts.map((amount) => (
            <option key={amount} value={amount}>
              {amount.toLocaleString(language)}
            </option>
          ))}
        </select>
      </p>
      <p>
        <label htmlFor={`${id}seed`}>{w.seed}</label>
        <input
          id={`${id}seed`}
          type="number"
          min={0}
          max={999_999}
          value={seed}
          aria-describedby={`${id}hint`}
          onChange={({ target }) => setSeed(Math.min(999_999, Math.max(0, Math.trunc(Number(target.value)))))}
        />
      </p>
      <p id={`${id}hint`} className="quiet">
        {w.seedHint}
      </p>
      {running ? (
        <p className="sandbox-row">
          <button type="button" className="button" onClick={live.pause}>
            {traffic.paused ? w.resume : w.pause}
          </button>
          <button type="button" className="button" onClick={live.endTraffic}>
            {w.stop}
          </button>
        </p>
      ) : (
        <button type="button" className="button is-next" onClick={() => live.generate(events, seed)}>
          {w.make}
        </button>
      )}
      {traffic && (
        <div className="sandbox-made">
          {running && <progress aria-label={w.traffic} max={traffic.of} value={traffic.made} />}
          <p role="status">{traffic.seconds === undefined ? w.made(traffic.made, traffic.of) : w.madeIn(traffic.made, traffic.seconds)}</p>
        </div>
      )}
    </Group>
  );
}
