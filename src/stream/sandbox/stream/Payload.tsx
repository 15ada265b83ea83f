// One event as it was sent, with its validation result.

import { useBench } from '../app/use-live.ts';
import { Scroll } from '../kit/Scroll.tsx';
import type { Row } from './follow.ts';
import { standing } from './journey.ts';
import { toneOf } from './tone.ts';

export function Payload({ row: { id, event, journey }, onClose }: { row: Row; onClose: () => void }) {
  const { words } = useBench();
  const w = words.live.stream;
  const where = standing(journey);
  return (
    <div className="sandbox-payload">
      <p className="sandbox-row">
        <b>{event?.eventName ?? w.unnamed}</b>
        <span className={`state ${toneOf(where)}`}>{words.live.standing[where]}</span>
        {journey.copies > 0 && <span className="quiet">{w.copies(journey.copies)}</span>}
        <button type="button" className="button is-plain" onClick={onClose}>
          {w.close}
        </button>
      </p>
      {journey.reasons.length > 0 && (
        <ul>
          {journey.reasons.map((reason) => (
            <li key={reason}>{words.live.reason(reason)}</li>
          ))}
        </ul>
      )}
      <Scroll className="sandbox-json" label={w.payload}>
        <pre>{event ? JSON.stringify(event, null, 2) : id}</pre>
      </Scroll>
    </div>
  );
}
