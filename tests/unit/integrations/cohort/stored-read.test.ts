import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Fetched } from '../../../../src/cohort/team-facts.ts';
import { storedRead, storeRead } from '../../../../src/integrations/cohort/stored-read.ts';
import { goodStatus } from '../../../stand-ins/team-sites.ts';

const team = (id: string, site = `https://${id}.example/`) => ({ id, name: id, site, members: [] });
const cache = (): string => mkdtempSync(join(tmpdir(), 'shiplog-cohort-'));

test('what a build read is the same afterwards, with what failed, under the present id of the site', () => {
  const folder = cache();
  const read = new Map<string, Fetched>([
    ['a', { source: { state: 'fresh', fetched: '2026-10-07T08:00:00.000Z' }, status: goodStatus('A'), movedTo: 'https://new.example/' }],
    ['b', { source: { state: 'none', problem: { code: 'http', detail: '500' } } }],
  ]);
  storeRead({ teams: [team('a'), team('b')] }, read, folder);
  const later = storedRead({ teams: [team('alpha', 'https://a.example/'), team('b')] }, folder);
  expect(later).toEqual(
    new Map([
      ['alpha', read.get('a')],
      ['b', read.get('b')],
    ]),
  );
});

test('nothing is stored before the first build, nor for a cohort of other sites', () => {
  const folder = cache();
  expect(storedRead({ teams: [team('a')] }, folder)).toBeUndefined();
  storeRead({ teams: [team('a')] }, new Map(), folder);
  expect(storedRead({ teams: [team('a'), team('b')] }, folder)).toBeUndefined();
});
