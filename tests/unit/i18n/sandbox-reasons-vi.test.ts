// Whatever the contract can say against an event, a Vietnamese reader reads in Vietnamese.
import { expect, test } from 'vitest';
import { limits, readEvent } from '../../../src/events/index.ts';
import { reasonVi } from '../../../src/i18n/sandbox-reasons-vi.ts';

const good = {
  eventName: 'page_view',
  eventId: '0191d6a8-0000-4000-8000-000000000001',
  pageUrl: 'https://shop.example/',
  userLoginState: 'anonymous',
  clientId: '0191d6a8-0000-4000-8000-000000000002',
  sessionId: '0191d6a8-0000-4000-8000-000000000003',
  isFirstVisit: false,
  eventTime: '2025-11-07T09:30:00.000Z',
};

const wrong: Record<string, unknown>[] = [
  { eventName: 'buy' },
  { eventId: 'x' },
  { pageUrl: 5 },
  { pageUrl: '' },
  { pageUrl: 'x'.repeat(limits.text + 1) },
  { referrer: 'a\0b' },
  { userLoginState: 'maybe' },
  { isFirstVisit: 'no' },
  { sequence: 1.5 },
  { sequence: -1 },
  { eventTime: 'yesterday' },
  { eventTime: '1960-01-01T00:00:00Z' },
  { product: 5 },
  { product: { price: 'cheap' } },
  { product: { price: -1 } },
  { product: { price: 1e300 } },
  { element: { text: 5 } },
  { element: { dataset: Object.fromEntries(Array.from({ length: limits.dataset + 1 }, (_, nth) => [`d${nth}`, ''])) } },
  { engagement: { scrollPercent: 101, engagedMs: -1 } },
  { eventName: 'click' },
];

test.each(wrong)('%j', (fault) => {
  const { reasons = [] } = readEvent({ ...good, ...fault });
  expect(reasons.length).toBeGreaterThan(0);
  for (const reason of reasons) {
    const path = reason.slice(0, reason.indexOf(':'));
    expect(reasonVi(reason)).toMatch(new RegExp(`^${path}: `));
    expect(reasonVi(reason)).not.toMatch(/ (?:is|has|holds|input|expected) /);
  }
});

test('What no one has translated stays as it was said', () => {
  expect(reasonVi('database: relation "x" does not exist')).toBe('database: relation "x" does not exist');
  expect(reasonVi('no such words')).toBe('no such words');
});

test('Figures of a reason are kept', () => {
  expect(reasonVi('object: contains 3 of 5 events; it is truncated')).toBe('object: chỉ có 3 trong 5 sự kiện; tệp bị cắt ngang');
});
