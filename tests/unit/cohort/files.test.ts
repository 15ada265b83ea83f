import { describe, expect, test } from 'vitest';
import type { CohortFacts } from '../../../src/cohort/facts.ts';
import { cohortFiles } from '../../../src/cohort/files/index.ts';
import { goodStatus } from '../../stand-ins/team-sites.ts';
import { factsOf } from './some-cohort.ts';
import { isWellFormed } from './xml.ts';

const address = { origin: 'https://fcj.example', base: '/cohort/' };
const HOSTILE = `<script>alert("1")</script>]]>&\u0007, "x"; y\\z =1+1`;

const filesOf = (facts: CohortFacts) => cohortFiles(facts, address);
const hostile = (): CohortFacts =>
  factsOf(
    { a: goodStatus('A', 4), b: { source: { state: 'none', problem: { code: 'not-status', detail: HOSTILE } } } },
    {
      name: { en: HOSTILE, vi: 'Khóa mùa thu' },
      languages: ['en', 'vi'],
      reviewDays: ['tue'],
      milestones: [{ id: 'demo', name: 'Demo; final, part', due: '2026-12-01' }],
      teams: ['a', 'b'].map((id) => ({ id, name: HOSTILE, site: `https://${id}.example/report/`, mentor: 'lan' })),
    },
  );

test('equal facts give equal files, in each language', () => {
  const [one, other] = [filesOf(hostile()), filesOf(hostile())];
  expect([...one.keys()].sort()).toEqual([
    'calendar.ics',
    'cohort.csv',
    'cohort.json',
    'mentors/lan/feed.xml',
    'programme.json',
    'teams/a/badge.svg',
    'teams/a/feed.xml',
    'teams/b/badge.svg',
    'teams/b/feed.xml',
    'vi/calendar.ics',
    'vi/mentors/lan/feed.xml',
    'vi/teams/a/badge.svg',
    'vi/teams/a/feed.xml',
    'vi/teams/b/badge.svg',
    'vi/teams/b/feed.xml',
  ]);
  expect([...one]).toEqual([...other]);
});

describe('feeds', () => {
  test('have an entry for each week that is settled or needs a reader, the newest first', () => {
    const feed = filesOf(factsOf({ a: goodStatus('A', 3) })).get('teams/a/feed.xml') ?? '';
    const titles = [...feed.matchAll(/<entry>\s*<title type="html"><!\[CDATA\[(.*?)\]\]>/g)].map(([, title]) => title);
    expect(titles).toEqual([
      'Team a: Week 4 – missing',
      'Team a: Week 3 – waiting for review',
      'Team a: Week 2 – signed off',
      'Team a: Week 1 – signed off',
    ]);
    expect(feed).toContain('<link href="https://a.example/report/worklog/week-03/"/>');
    expect(feed).toContain('<link rel="self" href="https://fcj.example/cohort/teams/a/feed.xml"/>');
  });

  test('keep the entry of a week while its state is the same, on any day', () => {
    const idsOn = (built: string) =>
      [...(filesOf(factsOf({ a: goodStatus('A', 4) }, {}, built)).get('teams/a/feed.xml') ?? '').matchAll(/<id>(.*?)<\/id>/g)].map(
        ([, id]) => id,
      );
    expect(idsOn('2026-10-08T00:00:00Z')).toEqual(idsOn('2026-10-07T00:00:00Z'));
  });

  test('are well-formed XML whatever names contain, and show it as text', () => {
    for (const [path, text] of filesOf(hostile())) {
      if (!/\.(xml|svg)$/.test(path)) continue;
      expect(text).not.toContain('<script');
      expect(isWellFormed(text), path).toBe(true);
    }
    expect(filesOf(hostile()).get('teams/a/feed.xml')).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;');
  });
});

describe('the calendar', () => {
  const lines = (): string[] => (filesOf(hostile()).get('calendar.ics') ?? '').split('\r\n');

  test('has the weeks, the days on which they are due, milestones and review days', () => {
    const text = lines().join('\n');
    expect(text).toContain('DTSTART;VALUE=DATE:20260907\nDTEND;VALUE=DATE:20260912\nSUMMARY:Week 1\n');
    expect(text).toContain('DTSTART;VALUE=DATE:20260914\nDTEND;VALUE=DATE:20260915\nSUMMARY:Week 1 is due\n');
    expect(text).toContain('SUMMARY:Milestone: Demo\\; final\\, part\n');
    expect(lines().filter((line) => line === 'SUMMARY:Review day')).toHaveLength(13);
  });

  test('has no review day on a holiday', () => {
    const holidays = {
      programme: { name: 'A', starts: '2026-09-07', ends: '2026-09-18', weeks: 2, holidays: [{ day: '2026-09-08', name: 'x' }] },
    };
    const text = filesOf(factsOf({}, { ...holidays, reviewDays: ['tue'] })).get('calendar.ics') ?? '';
    expect(text.match(/SUMMARY:Review day/g)).toHaveLength(1);
  });

  test('has lines of at most 75 bytes that end in CR LF, and each event once', () => {
    const encoder = new TextEncoder();
    expect(Math.max(...lines().map((line) => encoder.encode(line).length))).toBeLessThanOrEqual(75);
    expect(filesOf(hostile()).get('calendar.ics')).not.toMatch(/[^\r]\n/);
    const ids = lines().filter((line) => line.startsWith('UID:'));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('a badge', () => {
  const badgeOf = (facts: CohortFacts): string => /<title>(.*?)<\/title>/.exec(filesOf(facts).get('teams/a/badge.svg') ?? '')?.[1] ?? '';

  test('says what is signed off, what waits and what is missing', () => {
    expect(badgeOf(factsOf({ a: goodStatus('A', 4) }))).toBe('weeks: 3 of 13 signed off, 1 waiting');
    expect(badgeOf(factsOf({ a: goodStatus('A', 3) }))).toBe('weeks: 2 of 13 signed off, 1 waiting, 1 missing');
  });

  test('of a site that was never read says that it is unknown', () => {
    expect(badgeOf(factsOf({ a: { source: { state: 'none' } } }))).toBe('weeks: unknown');
  });
});

describe('the tables', () => {
  test('contain no formula, and an empty cell for what is not recorded', () => {
    const facts = factsOf({ a: { source: { state: 'none' } } }, { teams: [{ id: 'a', name: '=cmd|calc', site: 'https://a.example/' }] });
    const [, row = ''] = (filesOf(facts).get('cohort.csv') ?? '').split('\r\n');
    expect(row).toMatch(/^a,'=cmd\|calc,https:\/\/a\.example\/,,,none,,,,,,,,unknown,/);
  });

  test('are the same facts as JSON, without keys for what is not recorded', () => {
    const json = JSON.parse(filesOf(factsOf({ a: goodStatus('A', 4), b: { source: { state: 'none' } } })).get('cohort.json') ?? '');
    expect(json).toMatchObject({
      schema: 1,
      url: 'https://fcj.example/cohort/',
      teams: [{ id: 'a' }, { id: 'b', source: { state: 'none' } }],
    });
    expect(json.teams[0].weeks).toHaveLength(13);
    for (const key of ['score', 'activity', 'openRemarks', 'tasks']) expect(json.teams[1]).not.toHaveProperty(key);
  });
});
