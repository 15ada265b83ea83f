// What the log of a cohort's build says of sites that could not be read.
import { expect, test } from 'vitest';
import type { Fetched } from '../../../../src/cohort/team-facts.ts';
import { unreadSites } from '../../../../src/integrations/cohort/index.ts';
import { goodStatus } from '../../../stand-ins/team-sites.ts';
import { factsOf } from '../../cohort/some-cohort.ts';

const gone: Fetched = { source: { state: 'none', problem: { code: 'network', detail: 'ECONNREFUSED' } } };
const kept: Fetched = {
  source: { state: 'kept', fetched: '2026-10-06T07:00:00.000Z', problem: { code: 'timeout', detail: '10' } },
  status: goodStatus('Kept'),
};

test('names each site that was not read, with the reason', () => {
  expect(unreadSites(factsOf({ good: goodStatus('Good'), gone, kept })).sort()).toEqual([
    'gone: https://gone.example/report/: The site cannot be reached (ECONNREFUSED)',
    'kept: https://kept.example/report/: The site did not respond within 10 seconds; shown as read earlier',
  ]);
  expect(unreadSites(factsOf({ good: goodStatus('Good') }))).toEqual([]);
});

test('names ten of many', () => {
  const many = Object.fromEntries(Array.from({ length: 25 }, (_, index) => [`t${index}`, gone]));
  expect(unreadSites(factsOf(many))).toHaveLength(11);
  expect(unreadSites(factsOf(many)).at(-1)).toBe('and 15 more sites');
});
