// A team's row: what it says, for people and for the page's script.
import { describe, expect, it } from 'vitest';
import type { Fetched } from '../../../src/cohort/team-facts.ts';
import { keysText, readKeys } from '../../../src/cohort-site/row/keys.ts';
import { htmlOf } from '../../../src/cohort-site/row/markup.ts';
import { columnsOf, rowOf, statesIn, waitsForMentor } from '../../../src/cohort-site/row/row.ts';
import { actionText, type Desk, reasonText, rowMarkup } from '../../../src/cohort-site/row/row-markup.ts';
import { goodStatus } from '../../stand-ins/team-sites.ts';
import { factsOf, rubric, teamOf } from '../cohort/some-cohort.ts';

const gone: Fetched = { source: { state: 'none', problem: { code: 'not-found', detail: '404' } } };
const kept: Fetched = {
  source: { state: 'kept', fetched: '2026-10-06T07:00:00.000Z', problem: { code: 'timeout', detail: '10' } },
  status: goodStatus('Kept'),
};
const facts = factsOf({ good: goodStatus('Good'), gone, kept }, { rubric });
const columns = columnsOf(facts.cohort, facts.teams);
const row = (id: string) => rowOf(teamOf(facts, id), columns);
const desk = (language: string): Desk => ({
  language,
  today: facts.today,
  teams: '/desk/teams/',
  columns,
  mentors: { lan: 'Lan' },
  groups: {},
});
const htmlIn = (id: string, language = 'en'): string => htmlOf(rowMarkup(row(id), desk(language)));
const textOf = (html: string): string => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

describe('the score of a row', () => {
  /** A site that has scored only some parts: its total has another maximum. */
  const scored = (total: number, of: number, more: object = {}) => {
    const { parts } = rubric;
    const own = {
      total,
      of,
      missing: of < 100 ? ['talk'] : [],
      scale: 10,
      parts: parts.map(({ id, weight }) => ({ id, weight, scored: 1, of: 1 })),
      ...more,
    };
    return { ...goodStatus('Scored'), rubric: own };
  };
  const of = factsOf({ half: scored(30, 60), most: scored(80, 100), other: scored(1, 5, { scale: 5 }) }, { rubric });
  const found = (id: string) => rowOf(teamOf(of, id), columnsOf(of.cohort, of.teams));
  const html = (id: string): string => textOf(htmlOf(rowMarkup(found(id), desk('en'))));

  it('is sorted by its share, which the row says; a score by another rubric has no place in that order', () => {
    expect(['half', 'most', 'other'].map((id) => readKeys(keysText(found(id))).score)).toEqual([0.5, 0.8, undefined]);
    expect(html('half')).toContain('30/60 50 %, partial');
    expect(html('most')).toContain('80/100 80 %');
    expect(html('other')).toContain('1/5 partial, other rubric');
  });
});

describe('the row of a team', () => {
  it('labels its health like the other figures, for a card without a head', () => {
    for (const id of ['good', 'gone']) expect(htmlIn(id)).toContain('<td class="health"><span class="label">Health</span> ');
    expect(htmlIn('good', 'vi')).toContain('<td class="health"><span class="label">Tiến độ</span> ');
  });

  it('has a cell with a word for each week, and a link where the week exists', () => {
    expect(statesIn(row('good')).slice(0, 5)).toEqual(['signed', 'signed', 'signed', 'waiting', 'ahead']);
    const html = htmlIn('good');
    expect(html).toContain(
      '<a class="cell waiting" href="https://good.example/report/worklog/week-04/"><b>4</b> <i>waiting for review</i></a>',
    );
    expect(html).toContain('<span class="cell ahead"><b>5</b> <i>not due yet</i></span>');
  });

  it('names the next step with its days and a link straight to the form', () => {
    const html = htmlIn('good');
    expect(html).toContain('Week 4 has waited 5 days for review');
    expect(html).toContain('<a href="https://good.example/report/worklog/week-04/#review">Review week 4</a>');
    expect(textOf(htmlIn('good', 'vi'))).toContain('Tuần 4 đang chờ nhận xét, đã 5 ngày Nhận xét tuần 4');
  });

  it('says why a site was not read, and how old the data is', () => {
    expect(textOf(htmlIn('gone'))).toContain('The site has no status.json');
    expect(textOf(htmlIn('gone'))).toContain('No data yet');
    const text = textOf(htmlIn('kept'));
    expect(text).toContain('Week 4 has waited 5 days for review');
    expect(text).toContain('The site did not respond within 10 seconds. Shown as of 6 Oct 2026 07:00 UTC');
  });

  it('shows a dash, not a zero, for what is not recorded', () => {
    expect(textOf(htmlIn('gone'))).toMatch(/Score – Last activity – Open remarks –/);
    expect(textOf(htmlIn('good'))).toMatch(/Open remarks 0/);
  });

  it('contains names of sites and teams as text', () => {
    const hostile = { ...row('good'), team: { id: 'good', name: '<script>alert(1)</script>"', site: 'https://good.example/' } };
    const html = htmlOf(rowMarkup(hostile, { ...desk('en'), mentors: {} }));
    expect(html).not.toContain('<script');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;');
  });

  it('opens the site where no page of a week is meant', () => {
    const [need] = row('gone').needs;
    if (!need) throw new Error('a site that is gone needs someone');
    expect(actionText(need, 'en')).toBe('Open the site');
    expect(reasonText(need, row('gone'), desk('en'))).toMatch(/^The site has no status\.json/);
  });
});

describe('the keys of a row', () => {
  it('say mentor, group, states, and figures where they are recorded', () => {
    expect(keysText(row('good'))).toBe('lan||mentor waiting||2026-10-05|0');
    expect(keysText(row('gone'))).toBe('lan||unread|||');
    expect(readKeys(keysText(row('gone')))).toEqual({
      mentor: 'lan',
      group: '',
      states: ['unread'],
      score: undefined,
      activity: '',
      remarks: undefined,
    });
  });

  it('say that a week waits for review, also if it was written late', () => {
    const status = goodStatus('Tardy', 3);
    const weeks = status.weeks.map((week) => (week.week === 1 || week.week === 3 ? { ...week, written: '2026-10-06' } : week));
    const tardy = teamOf(factsOf({ tardy: { ...status, weeks } }), 'tardy');
    expect(readKeys(keysText(rowOf(tardy, columns))).states).toEqual(['mentor', 'missing', 'waiting', 'late']);
    // Late and signed off: nothing waits.
    const settled = teamOf(factsOf({ settled: { ...goodStatus('Settled', 4), weeks: weeks.slice(0, 2), attention: [] } }), 'settled');
    expect(readKeys(keysText(rowOf(settled, columns))).states).toEqual(['missing']);
  });

  it('tell whether the team waits for its mentor', () => {
    expect(['good', 'gone', 'kept'].map((id) => waitsForMentor(row(id)))).toEqual([true, false, true]);
  });
});

describe('the columns', () => {
  it('are at most sixty, whatever weeks a site names', () => {
    const cells = Array.from({ length: 500 }, (_, index) => ({ week: index + 1, state: 'unknown' as const }));
    expect(columnsOf({}, [{ cells }])).toHaveLength(60);
  });

  it('are the weeks of the cohort’s calendar, whatever a site’s own has', () => {
    const programme = { starts: '2026-09-07', ends: '2030-01-01', weeks: 9999 };
    const all = factsOf({ long: { ...goodStatus('Long'), programme } });
    expect(columnsOf(all.cohort, all.teams)).toEqual(Array.from({ length: 13 }, (_, index) => index + 1));
  });
});

describe('a team with another calendar', () => {
  const programme = { starts: '2026-09-28', ends: '2026-11-06', weeks: 6 };
  const all = factsOf({ later: { ...goodStatus('Later', 1), programme } });
  const later = rowOf(teamOf(all, 'later'), columnsOf(all.cohort, all.teams));

  it('says so in its row, and has no cell for weeks that its calendar does not have', () => {
    expect(statesIn(later).map((state) => state ?? '')).toEqual([
      'waiting',
      'ahead',
      'ahead',
      'ahead',
      'ahead',
      'ahead',
      ...Array.from({ length: 7 }, () => ''),
    ]);
    const html = htmlOf(rowMarkup(later, { ...desk('en'), columns: columnsOf(all.cohort, all.teams) }));
    expect(textOf(html)).toContain('The site’s calendar differs: 6 weeks from 28 Sep 2026');
    expect(html.match(/<td><\/td>/g)).toHaveLength(7);
    expect(htmlOf(rowMarkup(later, { ...desk('vi'), columns: [] }))).toContain('Lịch của trang khác với chương trình');
    expect(readKeys(keysText(later)).states).toEqual(['mentor', 'waiting']);
  });

  it('does not say so of a team with the cohort’s calendar', () => {
    expect(row('good')).not.toHaveProperty('calendar');
    expect(htmlIn('good')).not.toContain('calendar differs');
  });
});
