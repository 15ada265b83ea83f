import { describe, expect, test } from 'vitest';
import type { Need, Note, Problem } from '../../../src/cohort/facts.ts';
import { needText, noteText, problemText } from '../../../src/cohort/sentences.ts';
import type { Status } from '../../../src/worklog/review/status-schema.ts';
import { goodStatus } from '../../stand-ins/team-sites.ts';
import { factsOf, fresh, rubric, statesOf, teamOf } from './some-cohort.ts';

/** A status with changes in one week. */
const withWeek = (status: Status, number: number, more: Partial<Status['weeks'][number]>): Status => ({
  ...status,
  weeks: status.weeks.map((week) => (week.week === number ? { ...week, ...more } : week)),
});

const scored = (total: number, shown: string, score?: number): Status['rubric'] => ({
  total,
  of: 100,
  missing: [],
  scale: 10,
  parts: [
    { id: 'worklog', score: total * 0.6, weight: 60, scored: 2, of: 2 },
    { id: 'talk', score: total * 0.4, weight: 40, scored: 1, of: 1 },
  ],
  criteria: [
    { part: 'worklog', id: 'evidence', weight: 2, shown, ...(score === undefined ? {} : { score }) },
    { part: 'worklog', id: 'plan', weight: 1, shown: 'shown' },
    { part: 'talk', id: 'talk', weight: 1, shown: 'unjudged' },
  ],
});

describe('the weeks of a team', () => {
  test('are signed off, waiting, due or ahead by the calendar', () => {
    // Week 4 ends on Friday 2 October and may be written until Monday; week 5 is not due.
    expect(statesOf(factsOf({ a: goodStatus('A', 4) }), 'a').slice(0, 6)).toEqual([
      'signed',
      'signed',
      'signed',
      'waiting',
      'ahead',
      'ahead',
    ]);
    expect(statesOf(factsOf({ a: goodStatus('A', 2) }), 'a').slice(0, 5)).toEqual(['signed', 'waiting', 'missing', 'missing', 'ahead']);
    expect(statesOf(factsOf({ a: goodStatus('A', 5) }), 'a')[4]).toBe('written');
  });

  test('are late when they were written after they were due, and the days of grace count', () => {
    const late = withWeek(goodStatus('A', 4), 4, { written: '2026-10-06', changed: '2026-10-06' });
    expect(statesOf(factsOf({ a: late }), 'a')[3]).toBe('late');
    expect(statesOf(factsOf({ a: late }, { grace: 4 }), 'a')[3]).toBe('waiting');
    expect(teamOf(factsOf({ a: late }), 'a').cells[3]).toMatchObject({ onTime: false, since: '2026-10-06' });
  });

  test('whose day is not recorded are neither on time nor late', () => {
    const { weeks, ...status } = goodStatus('A', 4);
    const facts = factsOf({ a: { ...status, weeks: weeks.map(({ written: _, ...week }) => week) } });
    expect(teamOf(facts, 'a').cells.every(({ onTime }) => onTime === undefined)).toBe(true);
    expect(facts.programme.weeks[3]).toMatchObject({ onTime: 0, late: 0, unknown: 1, missing: 0 });
  });

  test('say what the review said, and that a sign-off no longer matches', () => {
    const state = (more: Partial<Status['weeks'][number]>) => statesOf(factsOf({ a: withWeek(goodStatus('A', 4), 2, more) }), 'a')[1];
    expect(state({ seal: 'broken' })).toBe('changed');
    expect(state({ seal: 'unreadable' })).toBe('changed');
    expect(state({ seal: 'none' })).toBe('accepted');
    expect(state({ seal: 'none', verdict: 'changes' })).toBe('changes');
    expect(state({ seal: 'none', verdict: 'rejected' })).toBe('rejected');
    expect(state({ seal: 'none', verdict: 'a word of tomorrow' })).toBe('unknown');
  });

  test('that were edited after their review wait again', () => {
    const status = withWeek(goodStatus('A', 4), 3, { seal: 'none', verdict: 'changes', changed: '2026-10-01' });
    const edited: Status = { ...status, attention: [{ kind: 'changed', week: 3, count: 1, ids: [] }] };
    expect(teamOf(factsOf({ a: edited }), 'a').cells[2]).toMatchObject({ state: 'waiting', since: '2026-10-01' });
  });

  test('of a site that was never read are unknown, not missing', () => {
    const facts = factsOf({ a: { source: { state: 'none', problem: { code: 'not-found', detail: '404' } } } });
    expect(statesOf(facts, 'a').slice(0, 5)).toEqual(['unknown', 'unknown', 'unknown', 'unknown', 'ahead']);
    expect(facts.programme).toMatchObject({ read: 0, of: 1 });
    expect(facts.programme.weeks.every(({ missing }) => missing === 0)).toBe(true);
  });

  test('of a site without a review desk are unknown where they exist', () => {
    const facts = factsOf({ a: { ...goodStatus('A', 3), desk: false } });
    expect(statesOf(facts, 'a').slice(0, 5)).toEqual(['unknown', 'unknown', 'unknown', 'missing', 'ahead']);
    expect(teamOf(facts, 'a').openRemarks).toBeUndefined();
  });

  test('are those of the site where the cohort has no calendar', () => {
    const facts = factsOf({ a: goodStatus('A', 2) }, { programme: undefined });
    expect(statesOf(facts, 'a')).toEqual(['signed', 'waiting']);
  });
});

describe('what a team needs', () => {
  test('is said by its most urgent reason, with the page to open', () => {
    const [first] = teamOf(factsOf({ a: goodStatus('A', 4) }), 'a').needs;
    expect(first).toMatchObject({
      kind: 'waiting',
      weeks: [4],
      since: '2026-10-02',
      url: 'https://a.example/report/worklog/week-04/#review',
    });
    expect(needText(first as Need, 'en')).toBe('Week 4 waits for review');
    expect(needText(first as Need, 'vi')).toBe('Tuần 4 đang chờ nhận xét');
  });

  test('does not contain a week that is not due yet', () => {
    expect(teamOf(factsOf({ a: goodStatus('A', 5) }), 'a').needs).toEqual([]);
  });

  test('is the oldest week first, and names all of them', () => {
    const { needs } = teamOf(factsOf({ a: goodStatus('A', 1) }), 'a');
    expect(needs.map((need) => needText(need, 'en'))).toEqual(['Week 1 waits for review', 'Weeks 2–4 are missing']);
    expect(needs[1]).toMatchObject({ since: '2026-09-21', url: 'https://a.example/report/' });
  });

  test('says how long it has been so, of the oldest where it is of many', () => {
    const need = { kind: 'waiting' as const, weeks: [4], count: 1, since: '2026-10-01' };
    const said = (more: Partial<Need>, today = '2026-10-04') => needText({ ...need, ...more }, 'en', today);
    expect(said({})).toBe('Week 4 has waited 3 days for review');
    expect(said({}, need.since)).toBe('Week 4 has been waiting for review since today');
    expect(said({ weeks: [3, 4] })).toBe('Weeks 3, 4 have waited up to 3 days for review');
    expect(said({ kind: 'missing', weeks: [2, 3, 4] })).toBe('Weeks 2–4 have been missing for up to 3 days');
    expect(said({ kind: 'missing' }, need.since)).toBe('Week 4 has been missing since today');
    expect(said({ kind: 'changed' })).toBe('Week 4 was edited after review, 3 days ago');
    expect(said({ kind: 'seal' }, need.since)).toBe('Week 4 changed after sign-off, today');
    expect(said({ kind: 'remarks', count: 2 })).toBe('2 open remarks in week 4, open for up to 3 days');
    expect(needText({ ...need, weeks: [3, 4] }, 'vi', '2026-10-04')).toBe('Tuần 3, 4 đang chờ nhận xét, lâu nhất đã 3 ngày');
    expect(needText({ ...need, kind: 'seal' }, 'vi', '2026-10-04')).toBe('Tuần 4 đã thay đổi sau khi xác nhận, cách đây 3 ngày');
  });

  test('names the signals of a risk, and no word that a site invents', () => {
    const attention = [{ kind: 'off-track', week: 4, count: 1, ids: ['blocked', 'constructor', '<b>'] }];
    const [need] = teamOf(factsOf({ a: { ...goodStatus('A', 5), attention } }), 'a').needs;
    expect(needText(need as Need, 'en')).toBe('Week 4 is off track: blocked tasks');
  });

  test('has no address and no kind that a site invents', () => {
    const attention = [
      { kind: 'remarks', week: 4, count: 2, ids: [], anchor: 'x"><script>' },
      { kind: 'launch', week: 4, count: 1, ids: [] },
      { kind: 'missed', week: 99, count: 1, ids: [] },
      ...Array.from({ length: 50_000 }, () => ({ kind: 'answered', week: 14, count: 1, ids: [] })),
    ];
    const { needs } = teamOf(factsOf({ a: { ...goodStatus('A', 5), attention, url: 'https://evil.example/' } }), 'a');
    expect(needs.map(({ kind, url }) => [kind, url])).toEqual([['remarks', 'https://a.example/report/worklog/week-04/']]);
  });

  test('ranks the team that waits longest first, then more waiting weeks, and dead sites after those that wait', () => {
    const waits = (name: string, weeks: number[], written: string): Status => {
      const status = goodStatus(name, 4);
      return {
        ...status,
        weeks: status.weeks.map((week) => (weeks.includes(week.week) ? { ...week, written, seal: 'none' as const, reviews: 0 } : week)),
        attention: weeks.map((week) => ({ kind: 'waiting', week, count: 1, ids: [] })),
      };
    };
    const facts = factsOf({
      calm: { ...goodStatus('Calm', 5), attention: [] },
      dead: { source: { state: 'none', problem: { code: 'timeout', detail: '10' } } },
      newer: waits('Newer', [4], '2026-10-05'),
      older: waits('Older', [4], '2026-10-02'),
      two: waits('Two', [3, 4], '2026-10-05'),
    });
    expect(facts.teams.map(({ team }) => team.id)).toEqual(['older', 'two', 'newer', 'dead', 'calm']);
  });
});

describe('what makes figures differ', () => {
  test('is said of a status of an older version, and nothing is made up for it', () => {
    const { members: _, programme: __, activity: ___, ...status } = goodStatus('Old', 4);
    const weeks = status.weeks.map(({ written: _w, changed: _c, reviewed: _r, signed: _s, ...week }) => week);
    const team = teamOf(factsOf({ a: { ...status, schema: 1, weeks } }), 'a');
    expect(team.notes).toEqual([{ code: 'older' }]);
    expect(team).not.toHaveProperty('activity');
    expect(team.cells[0]).toMatchObject({ state: 'signed' });
    expect(team.cells[0]).not.toHaveProperty('since');
  });

  test('a clock ten years off is said, and its days are not used', () => {
    const status = withWeek(goodStatus('A', 4), 4, { written: '2036-10-02', changed: '2036-10-02' });
    const team = teamOf(factsOf({ a: { ...status, activity: '2036-10-02' } }), 'a');
    expect(team.notes).toEqual([{ code: 'dates-off', day: '2036-10-02' }]);
    expect(noteText(team.notes[0] as Note, 'en')).toBe('A date of the site cannot be right and is ignored: 2 Oct 2036');
    expect(team.cells[3]).toMatchObject({ state: 'waiting' });
    expect(team).not.toHaveProperty('activity');
    const past = teamOf(factsOf({ a: withWeek(goodStatus('A', 4), 4, { written: '2016-10-02' }) }), 'a');
    expect(past.notes).toEqual([{ code: 'dates-off', day: '2016-10-02' }]);
  });

  test('another calendar is said', () => {
    const programme = { starts: '2026-10-05', ends: '2026-12-18', weeks: 11 };
    const { notes } = teamOf(factsOf({ a: { ...goodStatus('A', 4), programme } }), 'a');
    expect(notes.map((note) => noteText(note, 'en'))).toEqual(['The site’s calendar differs: 11 weeks from 5 Oct 2026']);
  });

  /** Six weeks from the last week of September on, of which the first ones are written. */
  const later = (written: number): Status => ({
    ...goodStatus('Later', 0),
    programme: { starts: '2026-09-28', ends: '2026-11-06', weeks: 6 },
    weeks: goodStatus('Later', written).weeks.map((week) => ({ ...week, written: '2026-10-02', changed: '2026-10-02' })),
  });

  test('weeks are judged by the calendar of the site where it is another', () => {
    const facts = factsOf({ later: later(1), good: goodStatus('Good', 4) });
    expect(statesOf(facts, 'later')).toEqual(['waiting', 'ahead', 'ahead', 'ahead', 'ahead', 'ahead']);
    expect(teamOf(facts, 'later').needs.filter(({ kind }) => kind === 'missing')).toEqual([]);
    const behind = factsOf({ later: later(1) }, {}, '2026-10-19T09:30:00.000Z');
    expect(teamOf(behind, 'later').needs.find(({ kind }) => kind === 'missing')).toMatchObject({ weeks: [2], since: '2026-10-12' });
  });

  test('weeks of another calendar are in no figure of weeks and in no median, and the team is named', () => {
    const facts = factsOf({ later: later(0), good: goodStatus('Good', 4) }, {}, '2026-11-30T09:30:00.000Z');
    expect(facts.programme.otherCalendar).toEqual(['later']);
    expect(facts.programme.weeks.map(({ week }) => week)).toEqual(Array.from({ length: 13 }, (_, index) => index + 1));
    expect(facts.programme.weeks.some(({ missingTeams }) => missingTeams.includes('later'))).toBe(false);
    expect(facts.programme.settled).toBe(3);
    expect(factsOf({ good: goodStatus('Good', 4) }).programme.otherCalendar).toEqual([]);
  });

  test.each([
    ['1000-01-01', 9999],
    ['9998-01-01', 9999],
    ['2016-09-05', 13],
  ])('a calendar from %s of %i weeks makes nothing missing and has few cells', (starts, weeks) => {
    const team = teamOf(factsOf({ a: { ...goodStatus('A', 0), programme: { starts, ends: starts, weeks } } }), 'a');
    expect(team.cells.length).toBeLessThanOrEqual(60);
    expect(team.needs).toEqual([]);
  });

  test('scores of another rubric are said, and are in no median and no distribution', () => {
    const other = { ...scored(20, 'missing'), parts: [{ id: 'talk', score: 20, weight: 100, scored: 1, of: 1 }] } as Status['rubric'];
    const facts = factsOf(
      { a: { ...goodStatus('A', 4), rubric: scored(80, 'shown', 8) }, b: { ...goodStatus('B', 4), rubric: other }, c: goodStatus('C', 4) },
      { rubric },
    );
    expect(facts.programme).toMatchObject({ median: 0.8, different: expect.arrayContaining(['b', 'c']) });
    expect(facts.programme.distribution).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 1, 0]);
    expect(teamOf(facts, 'b').notes).toEqual([{ code: 'rubric-differs', where: expect.arrayContaining(['worklog', 'talk']) }]);
    expect(teamOf(facts, 'b').score).toMatchObject({ isComparable: false });
    expect(teamOf(facts, 'c').notes).toEqual([{ code: 'rubric-absent' }]);
    expect(teamOf(facts, 'c')).not.toHaveProperty('score');
  });

  test('a partial score is not part of the distribution', () => {
    const partial = { ...scored(60, 'shown'), of: 60, missing: ['talk'] } as Status['rubric'];
    const facts = factsOf({ a: { ...goodStatus('A', 4), rubric: partial } }, { rubric });
    expect(facts.programme).toMatchObject({ unscored: ['a'], different: [] });
    expect(facts.programme).not.toHaveProperty('median');
  });
});

describe('the programme', () => {
  test('lists the criteria that most teams miss first, with the teams, and says how many say nothing', () => {
    const of = (shown: string, score?: number): Status => ({ ...goodStatus('A', 4), rubric: scored(70, shown, score) });
    const { criteria } = factsOf(
      { a: of('missing', 2), b: of('missing', 6), c: of('partly'), d: of('shown'), e: of('unknown') },
      { rubric },
    ).programme;
    expect(criteria.map(({ part, id }) => `${part}/${id}`)).toEqual(['worklog/evidence', 'worklog/plan', 'talk/talk']);
    expect(criteria[0]).toMatchObject({ missing: 2, partly: 1, shown: 1, unknown: 1, median: 4, scored: 2 });
    expect([...(criteria[0]?.teams ?? [])].sort()).toEqual(['a', 'b', 'c']);
    expect(criteria[2]).toMatchObject({ missing: 0, unknown: 5 });
    expect(criteria[2]).not.toHaveProperty('median');
  });

  test('counts weeks written on time, late, missing and unknown, over all teams', () => {
    const late = withWeek(goodStatus('B', 4), 4, { written: '2026-10-06', changed: '2026-10-06' });
    const facts = factsOf({
      a: goodStatus('A', 4),
      b: late,
      c: goodStatus('C', 3),
      d: { source: { state: 'none', problem: { code: 'http', detail: '500' } } },
    });
    expect(facts.programme.weeks[3]).toMatchObject({ isDue: true, onTime: 1, late: 1, missing: 1, unknown: 1, waiting: 2, settled: 0 });
    expect(facts.programme.weeks[3]).toMatchObject({ lateTeams: ['b'], missingTeams: ['c'] });
    expect(facts.programme.weeks[4]).toMatchObject({ isDue: false, onTime: 0, missing: 0, unknown: 0 });
    expect(facts.programme).toMatchObject({ read: 3, of: 4, settled: 3 });
  });
});

test('every kind of problem is a sentence in both languages', () => {
  const { teams } = factsOf({
    a: {
      ...fresh(goodStatus('A', 4)),
      source: { state: 'kept', fetched: '2026-10-01T08:00:00.000Z', problem: { code: 'newer', detail: '3' } },
    },
  });
  const [team] = teams;
  expect(problemText(team?.source.problem as Problem, 'en')).toBe(
    'The site was built by a newer Shiplog (status version 3): update the cohort’s',
  );
  expect(problemText(team?.source.problem as Problem, 'vi')).toContain('phiên bản trạng thái 3');
  expect(team?.needs.at(-1)).toMatchObject({ kind: 'unread', since: '2026-10-01', url: 'https://a.example/report/' });
});
