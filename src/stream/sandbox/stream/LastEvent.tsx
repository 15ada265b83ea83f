// The last event of the shop in one line: on a phone every tap shows its event, whichever view is open.
import { useBench, usePart } from '../app/use-live.ts';
import { Dots } from './Dots.tsx';
import { standing } from './journey.ts';
import { toneOf } from './tone.ts';

export function LastEvent() {
  const { words } = useBench();
  const row = usePart(({ stream: { rows } }) => rows.findLast(({ origin }) => origin === 'shop') ?? rows.at(-1));
  if (!row) return <p className="sandbox-last quiet">{words.live.stream.none}</p>;
  const where = standing(row.journey);
  return (
    <p className="sandbox-last">
      <Dots journey={row.journey} /> <b>{row.event?.eventName ?? words.live.stream.unnamed}</b>{' '}
      <span className={`state ${toneOf(where)}`}>{words.live.standing[where]}</span>
    </p>
  );
}
