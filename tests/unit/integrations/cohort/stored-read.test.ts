import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cohortSchema } from '../../../../src/cohort/cohort.ts';
import type { Fetched } from '../../../../src/cohort/team-facts.ts';
import { storedFacts } from '../../../../src/integrations/cohort/current-facts.ts';
import { storedRead, storeRead } from '../../../../src/integrations/cohort/stored-read.ts';
import { goodStatus } from '../../../stand-ins/team-sites.ts';

const team = (id: string, site = `https://${id}.example/`) => ({ id, name: id, site, members: [] });
const cache = (): string => mkdtempSync(join(tmpdir(), 'shiplog-cohort-'));
const at = '2026-10-07T08:00:00.000Z';

test('what was read is the same afterwards, with when and with what failed, under the present id of the site', () => {
  const folder = cache();
  const sites = new Map<string, Fetched>([
    ['a', { source: { state: 'fresh', fetched: at }, status: goodStatus('A'), movedTo: 'https://new.example/' }],
    ['b', { source: { state: 'none', problem: { code: 'http', detail: '500' } } }],
  ]);
  storeRead({ teams: [team('a'), team('b')] }, { at, sites }, folder);
  const later = storedRead({ teams: [team('alpha', 'https://a.example/'), team('b')] }, folder);
  expect(later).toEqual({
    at,
    sites: new Map([
      ['alpha', sites.get('a')],
      ['b', sites.get('b')],
    ]),
  });
});

test('nothing is stored before the sites were read, nor for a cohort of other sites', () => {
  const folder = cache();
  expect(storedRead({ teams: [team('a')] }, folder)).toBeUndefined();
  storeRead({ teams: [team('a')] }, { at, sites: new Map() }, folder);
  expect(storedRead({ teams: [team('a'), team('b')] }, folder)).toBeUndefined();
});

test('what was read earlier is judged by its day, not by today', () => {
  const folder = cache();
  const cohort = cohortSchema.parse({
    name: 'Autumn',
    programme: { name: 'Autumn', starts: '2026-09-07', ends: '2026-12-04', weeks: 13 },
    teams: [{ id: 'a', name: 'A', site: 'https://a.example/' }],
  });
  const sites = new Map<string, Fetched>([['a', { source: { state: 'fresh', fetched: at }, status: goodStatus('A', 4) }]]);
  storeRead(cohort, { at, sites }, folder);
  const facts = storedFacts(cohort, folder);
  expect(facts).toMatchObject({ today: '2026-10-07', built: at });
  expect(facts?.teams[0]?.cells.map(({ state }) => state).filter((state) => state === 'missing')).toEqual([]);
});
