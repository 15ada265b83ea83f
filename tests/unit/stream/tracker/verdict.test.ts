import { describe, expect, test } from 'vitest';
import { outcomes } from '../../../../src/stream/tracker/sender.ts';
import { ours } from '../events/sample.ts';

const one = { ...ours, eventId: 'one' };
const two = { ...ours, eventId: 'two' };

test('each event gets its own verdict, whatever the order of verdicts', () => {
  const verdicts = [
    { eventId: 'two', verdict: 'rejected' as const, reasons: ['product.price: is not a number'] },
    { eventId: 'one', verdict: 'accepted' as const },
  ];
  expect(outcomes([one, two], verdicts, {})).toEqual([
    ['accepted', one, []],
    ['rejected', two, ['product.price: is not a number']],
  ]);
});

test('a duplicate is accepted, and says so', () => {
  expect(outcomes([one], [{ eventId: 'one', verdict: 'duplicate' }], {})).toEqual([['accepted', one, ['duplicate']]]);
});

describe('an event returns to the queue', () => {
  test.each([
    ['when the collector says so', [{ eventId: 'one', verdict: 'retry' as const, reasons: ['busy'] }], {}, ['busy']],
    ['when no verdict names it', [{ eventId: 'other', verdict: 'accepted' as const }, null], {}, ['no verdict']],
    ['when the batch was not taken', [], { status: 503, message: 'HTTP 503' }, ['HTTP 503']],
    ['when there was no answer', [], {}, ['no verdict']],
  ])('%s', (_, verdicts, refusal, reasons) => {
    expect(outcomes([one], verdicts, refusal)).toEqual([['queued', one, reasons]]);
  });
});

test.each([[400], [413], [422]])('a batch rejected with %i returns to the queue, until a single event is rejected', (status) => {
  const refusal = { status, message: `HTTP ${status}` };
  expect(outcomes([one, two], [], refusal).map(([stage]) => stage)).toEqual(['queued', 'queued']);
  expect(outcomes([one], [], refusal)).toEqual([['rejected', one, [`HTTP ${status}`]]]);
});

test.each([[401], [403], [404], [408], [429], [500], [503]])('%i never rejects an event', (status) => {
  expect(outcomes([one], [], { status })[0]?.[0]).toBe('queued');
});
