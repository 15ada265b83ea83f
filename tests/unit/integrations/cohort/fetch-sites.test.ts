import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Team } from '../../../../src/cohort/cohort.ts';
import type { Fetched } from '../../../../src/cohort/team-facts.ts';
import { fetchSites } from '../../../../src/integrations/cohort/fetch-sites.ts';
import { LIMITS } from '../../../../src/integrations/cohort/fetch-text.ts';
import { kinds, TeamSites } from '../../../stand-ins/team-sites.ts';

let sites: TeamSites;
let cache: string;
beforeAll(async () => {
  sites = await new TeamSites().start();
});
afterAll(() => sites.stop());
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'shiplog-cohort-'));
  sites.asked.length = 0;
});

/** A busy machine must not make a site slow; those that never finish are asked with little patience. */
const limits = { ...LIMITS, patience: 120_000, largest: 1_000_000 };
const short = { ...limits, patience: 300 };
const isSlow = (name: string): boolean => /^(silent|dripping)/.test(name);
const team = (name: string): Team => ({ id: name, name, site: sites.site(name), members: [] });
const fetchAll = (names: readonly string[], now = '2026-10-10T10:00:00.000Z', more = {}): Promise<Map<string, Fetched>> =>
  fetchSites({ teams: names.map(team) }, cache, { limits, now: () => now, ...more });
const problemOf = (found: Fetched | undefined): string => `${found?.source.problem?.code} ${found?.source.problem?.detail}`.trim();

describe('two hundred sites of every kind', () => {
  const names = Object.keys(kinds).flatMap((kind) =>
    Array.from({ length: Math.ceil(200 / Object.keys(kinds).length) }, (_, index) => `${kind}-${index}`),
  );
  let found: Map<string, Fetched>;
  beforeAll(async () => {
    const ask = (some: readonly string[], of: typeof limits) =>
      fetchSites({ teams: some.map(team) }, mkdtempSync(join(tmpdir(), 'shiplog-cohort-')), { limits: of });
    const slow = names.filter(isSlow);
    const others = names.filter((name) => !isSlow(name));
    found = new Map([...(await ask(slow, short)), ...(await ask(others, limits))]);
  });

  test('each has data or says why it has none', () => {
    expect(found.size).toBeGreaterThanOrEqual(200);
    for (const { source, status } of found.values()) expect(status === undefined).toBe(source.problem !== undefined);
  });

  test.each([
    ['gone', 'not-found 404'],
    ['broken', 'http 500'],
    ['loop', 'redirects 5'],
    ['ring', 'redirects 5'],
    ['inside', expect.stringMatching(/^redirect-refused 127\.0\.0\.1:\d+$/)],
    ['metadata', 'redirect-refused 169.254.169.254'],
    ['mapped', expect.stringMatching(/^redirect-refused \[::ffff:/)],
    ['named', 'redirect-refused localhost:9'],
    ['script', 'redirect-refused javascript:'],
    ['file', 'redirect-refused file:'],
    ['silent', 'timeout 0.3'],
    ['dripping', 'timeout 0.3'],
    ['zeros', 'too-large 1000000'],
    ['promised', 'too-large 1000000'],
    ['bomb', 'too-large 1000000'],
    ['double-bomb', 'wrong-type gzip, gzip'],
    ['not-packed', 'not-json'],
    ['html', 'wrong-type text/html'],
    ['text', 'not-json'],
    ['empty', 'not-json'],
    ['half', 'not-json'],
    ['list', expect.stringMatching(/^not-status /)],
    ['nothing', expect.stringMatching(/^not-status top: /)],
    ['negative', expect.stringMatching(/^not-status remarks\.open: /)],
    ['tomorrow', 'newer 3'],
    ['closing', expect.stringMatching(/^network /)],
  ])('a site of the kind "%s" is a row that says so', (kind, problem) => {
    expect(problemOf(found.get(`${kind}-0`))).toEqual(problem);
  });

  test.each(['good', 'packed', 'older', 'moved', 'elsewhere', 'latin', 'many', 'markup', 'proto', 'future'])(
    'a site of the kind "%s" is read',
    (kind) => {
      expect(found.get(`${kind}-0`)?.source).toMatchObject({ state: 'fresh' });
    },
  );

  test('no more is taken of a gigabyte than a status can have', () => {
    expect(sites.sent).toBeLessThan(64 * 1024 * 1024);
  });

  test('a redirect to another address of a listed host is followed, and the new address is said', () => {
    expect(found.get('moved-0')).toMatchObject({ movedTo: sites.site('good'), status: { name: 'Good' } });
  });

  test('text is bounded, on one line, and without signs that turn or cover what is around it', () => {
    const { status } = found.get('markup-0') as Fetched;
    expect(status?.name).toBe('<script>alert(1)</script><img src=x onerror=alert(2)>');
    expect(status).not.toHaveProperty('url');
    const [, turned, long = '', marked = ''] = status?.members ?? [];
    expect(turned).toBe('gnp.exe');
    expect([...long]).toHaveLength(200);
    expect(marked.match(/\p{M}/gu)).toHaveLength(3);
  });

  test('a redirect for the time being is not a new address', () => {
    expect(found.get('elsewhere-0')).not.toHaveProperty('movedTo');
  });

  test('lists have an end', () => {
    expect(found.get('many-0')?.status?.members).toHaveLength(100);
  });

  test('keys of a prototype are data', () => {
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect(Object.getPrototypeOf(found.get('proto-0')?.status)).toBe(Object.prototype);
  });
});

describe('what is remembered', () => {
  test('an unchanged site is confirmed by its tag, and its age counts from then', async () => {
    await fetchAll(['good'], '2026-10-01T00:00:00.000Z');
    const found = await fetchAll(['good'], '2026-10-02T00:00:00.000Z');
    expect(found.get('good')).toMatchObject({ source: { state: 'fresh', fetched: '2026-10-02T00:00:00.000Z' }, status: { name: 'Good' } });
    const later = await fetchAll(['good'], '2026-10-03T00:00:00.000Z');
    expect(later.get('good')?.source.fetched).toBe('2026-10-03T00:00:00.000Z');
  });

  test('a tag that cannot be sent back is not remembered', async () => {
    await fetchAll(['latin']);
    expect((await fetchAll(['latin'])).get('latin')?.source).toMatchObject({ state: 'fresh' });
  });

  test.each(['gone', 'silent', 'zeros', 'text', 'tomorrow', 'html'] as const)(
    'a site that fails later (%s) is shown as it was read, with the day and the reason',
    async (kind) => {
      sites.answers.set('turning', kinds.good);
      await fetchAll(['turning'], '2026-10-01T00:00:00.000Z');
      sites.answers.set('turning', kinds[kind] as typeof kinds.good);
      const { source, status } = (await fetchAll(['turning'], '2026-10-09T00:00:00.000Z', isSlow(kind) ? { limits: short } : {})).get(
        'turning',
      ) as Fetched;
      expect(source).toMatchObject({ state: 'kept', fetched: '2026-10-01T00:00:00.000Z', problem: { code: expect.any(String) } });
      expect(status?.name).toBe('Good');
    },
  );

  test('a broken file of the cache counts as absent', async () => {
    await fetchAll(['good']);
    for (const file of readdirSync(cache)) writeFileSync(join(cache, file), '{"fetched": 1, "text":');
    expect((await fetchAll(['good'])).get('good')?.source.state).toBe('fresh');
  });

  test('sites that are left when the time for all is over are not asked', async () => {
    const found = await fetchAll(['silent-1', 'good', 'packed'], undefined, { atOnce: 1, together: 0 });
    expect([...found.values()].map(problemOf)).toEqual(['skipped', 'skipped', 'skipped']);
    expect(sites.asked).toEqual([]);
  });

  test('as many sites are asked at once as allowed, and never more', async () => {
    const open: (() => void)[] = [];
    let most = 0;
    let asked = 0;
    for (let index = 0; index < 20; index += 1)
      sites.answers.set(`counted-${index}`, (request, response) => {
        asked += 1;
        open.push(() => kinds.packed(request, response));
        most = Math.max(most, open.length);
        // Answered three at a time: a site that is asked alone would wait for the others.
        if (open.length === 3 || asked === 20) for (const answer of open.splice(0)) answer();
      });
    const found = await fetchAll(
      Array.from({ length: 20 }, (_, index) => `counted-${index}`),
      undefined,
      { atOnce: 3 },
    );
    expect([...found.values()].every(({ source }) => source.state === 'fresh')).toBe(true);
    expect(most).toBe(3);
  });
});
