import { describe, expect, test } from 'vitest';
import { departure, type Journey, standing, travel } from '../../../../../src/stream/sandbox/stream/journey.ts';

const journeyOf = (...news: Parameters<typeof travel>[1][]): Journey => news.reduce((journey, one) => travel(journey, one), departure);

describe('the journey of an event', () => {
  test('goes from station to station', () => {
    expect(standing(journeyOf('queued'))).toBe('queued');
    expect(standing(journeyOf('queued', 'sent'))).toBe('sent');
    expect(standing(journeyOf('queued', 'sent', 'accepted'))).toBe('received');
    expect(standing(journeyOf('queued', 'sent', 'accepted', 'stored'))).toBe('stored');
    expect(journeyOf('queued', 'sent', 'accepted', 'stored', 'loaded')).toEqual({ passed: 5, copies: 0, reasons: [] });
  });

  test('does not go back when news come in another order', () => {
    expect(standing(journeyOf('queued', 'sent', 'stored', 'accepted'))).toBe('stored');
    expect(standing(journeyOf('loaded', 'stored', 'sent'))).toBe('loaded');
  });

  test('begins again when no one received it, and says why it waits', () => {
    const waiting = travel(journeyOf('queued', 'sent'), 'queued', ['status 503']);
    expect(standing(waiting)).toBe('waiting');
    expect(waiting.reasons).toEqual(['status 503']);
    expect(travel(waiting, 'sent')).toEqual({ passed: 2, copies: 0, reasons: [] });
  });

  test('stays received when the answer was lost and the tracker queues it again', () => {
    expect(standing(travel(journeyOf('queued', 'sent', 'stored'), 'queued', ['status 503']))).toBe('stored');
  });

  test('ends where the collector refuses it, with the reasons', () => {
    const refused = travel(journeyOf('queued', 'sent'), 'rejected', ['eventId: is not a UUID']);
    expect(standing(refused)).toBe('rejected');
    expect(refused).toMatchObject({ passed: 2, reasons: ['eventId: is not a UUID'] });
  });

  test('counts copies and goes on', () => {
    expect(journeyOf('queued', 'sent', 'stored', 'duplicate', 'loaded')).toEqual({ passed: 5, copies: 1, reasons: [] });
  });
});
