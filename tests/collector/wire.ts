// How the stub speaks the event contract: a batch or a single event in, a verdict for each event out.
import type { Answer, Verdict } from '../../src/stream/events/index.ts';
import type { Wire } from './collector.ts';
import type { Fault } from './faults.ts';
import type { Delivery, Sent } from './ledger.ts';

const asEvent = (value: unknown): Sent => {
  const event = (typeof value === 'object' && value !== null ? value : { value }) as Sent['event'];
  return { id: String(event['eventId']), event };
};

const read = (body: Buffer): Sent[] => {
  const value = JSON.parse(body.toString('utf8')) as { events?: unknown[] };
  return (value.events ?? [value]).map(asEvent);
};

type Judge = (event: Sent['event']) => Verdict['verdict'];

function answer({ events }: Delivery, judge: Judge): string {
  const verdicts = events.map(({ id, event }): Verdict => {
    const verdict = judge(event);
    return { eventId: id, verdict, ...(verdict === 'rejected' || verdict === 'retry' ? { reasons: ['said the stub'] } : {}) };
  });
  const success = verdicts.every(({ verdict }) => verdict === 'accepted' || verdict === 'duplicate');
  return JSON.stringify({ success, verdicts } satisfies Answer);
}

export const contract: Wire = { read, accept: (delivery) => answer(delivery, () => 'accepted') };

/** Gives each event of a batch its own verdict, and stores what it accepts. A status other than 200 where a lone event is refused. */
export const judging =
  (judge: Judge, status = 200): Fault =>
  (delivery) => ({
    status,
    stores: (id) => delivery.events.some((sent) => sent.id === id && judge(sent.event) === 'accepted'),
    body: answer(delivery, judge),
  });
