// One event in the stream: time, name, progress. Re-rendered only when its row has changed.
import { memo } from 'react';
import { useBench } from '../app/use-live.ts';
import { Dots } from './Dots.tsx';
import type { Row } from './follow.ts';
import { standing } from './journey.ts';
import { toneOf } from './tone.ts';

interface Props {
  row: Row;
  /** Its row in the whole table; the head is row 1. */
  place: number;
  /** Id of the element that shows the payload. */
  panel: string;
  open: boolean;
  onOpen: (id: string | undefined) => void;
}

const clock = (time: string | undefined): string => (time ? new Date(time).toLocaleTimeString('en-GB') : '');

export const EventRow = memo(function EventRow({ row, place, panel, open, onOpen }: Props) {
  const { words } = useBench();
  const { id, event, journey } = row;
  const where = standing(journey);
  const [said] = journey.reasons;
  const why = said && words.live.reason(said);
  return (
    <tr aria-rowindex={place} data-event={id} data-name={event?.eventName} data-standing={where} className={open ? 'is-open' : undefined}>
      <td className="fig">{clock(event?.eventTime)}</td>
      <td>
        <button
          type="button"
          className="sandbox-name"
          aria-expanded={open}
          aria-controls={panel}
          onClick={() => onOpen(open ? undefined : id)}
        >
          {event?.eventName ?? words.live.stream.unnamed}
        </button>
      </td>
      <td>
        <Dots journey={journey} />
      </td>
      <td title={why}>
        <span className={`state ${toneOf(where)}`}>{words.live.standing[where]}</span>
        {why && <span className="quiet sandbox-why"> {why}</span>}
      </td>
    </tr>
  );
});
