import { describe, expect, it } from 'vitest';
import { formatPeriod } from '../../../src/i18n/days.ts';
import { atomFeed, type FeedOf, type FeedWeek } from '../../../src/outputs/feed.ts';
import { siteSchema } from '../../../src/site/site.ts';
import { resolveTasks } from '../../../src/worklog/tasks.ts';
import { type Week, weekSchema } from '../../../src/worklog/week.ts';

const address = { origin: 'https://team.example', base: '/report/' };
const site = siteSchema.parse({ name: 'R&D log', description: 'What we did', languages: ['en', 'vi'] });

const weeks: Week[] = [
  { week: 7, title: 'Kick-off', tasks: [{ id: 'topic', title: 'Choose a topic' }] },
  {
    week: 8,
    title: 'A < B & `code`',
    period: { starts: '2025-10-28', ends: '2025-11-07' },
    summary: 'See [the plan](../proposal/index.md).',
    tasks: [{ id: 'mend', title: 'Mend <script>', starts: '2025-11-06', ends: '2025-11-07', state: 'doing' }],
  },
].map((week) => weekSchema.parse(week));

const originOf = (facts: Week) => ({
  address,
  languages: site.languages,
  file: `en/worklog/week-0${facts.week}.md`,
  language: 'en',
  path: `worklog/week-0${facts.week}`,
});

const feedWeeks: FeedWeek[] = weeks.map((facts) => ({
  origin: originOf(facts),
  evidenceFrom: originOf(facts),
  facts,
  tasks: resolveTasks(weeks).filter(({ week }) => week === facts.week),
}));

const feed: FeedOf = { site, address, language: 'en', weeks: feedWeeks };

/** The text of an element of the feed; the last one where it occurs more than once before `until`. */
const entryOf = (xml: string, number: number): string => xml.split('<entry>').find((part) => part.includes(`week-0${number}</id>`)) ?? '';

describe('the Atom feed', () => {
  it('has an entry a week, the newest first', () => {
    const titles = [...atomFeed(feed).matchAll(/<title type="html"><!\[CDATA\[(.*?)\]\]>/g)].map(([, title]) => title);
    expect(titles).toEqual(['Week 8: A &lt; B &amp; code', 'Week 7: Kick-off']);
  });

  it('does not repeat the number of a week whose title begins with it', () => {
    const titled = (title: string) =>
      atomFeed({ ...feed, weeks: feedWeeks.slice(0, 1).map((one) => ({ ...one, facts: { ...one.facts, title } })) });
    expect(titled('Week 7')).toContain('<![CDATA[Week 7]]>');
    expect(titled('week 7 - Kick-off')).toContain('<![CDATA[week 7 - Kick-off]]>');
    expect(titled('Week 70 of a year')).toContain('<![CDATA[Week 7: Week 70 of a year]]>');
  });

  it('has no character that XML forbids', () => {
    const title = 'A \u000b B \ud800 \uffff';
    const xml = atomFeed({ ...feed, weeks: feedWeeks.map((one) => ({ ...one, facts: { ...one.facts, title, summary: title } })) });
    expect([...xml].filter((sign) => (sign < ' ' && !/\s/.test(sign)) || sign === '\u000b' || sign > '\ufffd')).toEqual([]);
    expect(xml.isWellFormed()).toBe(true);
    expect(xml).toContain('Week 8: A B');
  });

  it('gives each entry an id that no edit of the page changes', () => {
    const edited = {
      ...feed,
      weeks: feedWeeks.map((week) => ({ ...week, changed: '2026-01-01', facts: { ...week.facts, title: 'Other' } })),
    };
    const ids = (xml: string) => [...xml.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id);
    expect(ids(atomFeed(feed))).toEqual(ids(atomFeed(edited)));
    expect(ids(atomFeed(feed))[1]).toBe('tag:team.example,2025:/report/en/worklog/week-08');
  });

  it('dates an entry by git, else by the last day of the week', () => {
    expect(entryOf(atomFeed(feed), 8)).toContain('<updated>2025-11-07T00:00:00.000Z</updated>');
    const changed = { ...feed, weeks: feedWeeks.map((week) => ({ ...week, changed: '2025-11-09' })) };
    expect(entryOf(atomFeed(changed), 8)).toContain('<updated>2025-11-09T00:00:00.000Z</updated>');
  });

  it('lists the tasks with days and states, and says what is not recorded', () => {
    expect(entryOf(atomFeed(feed), 8)).toContain(
      `<li>Mend &lt;script&gt;<br>${formatPeriod({ starts: '2025-11-06', ends: '2025-11-07' }, 'en')} · doing</li>`,
    );
    expect(entryOf(atomFeed(feed), 7)).toContain('<li>Choose a topic<br>not recorded · unknown</li>');
  });

  it('has absolute addresses only', () => {
    const xml = atomFeed(feed);
    expect(xml).toContain('<a href="https://team.example/report/proposal/" rel="noopener">the plan</a>');
    expect([...xml.matchAll(/href="(?!https:\/\/team\.example\/report\/)/g)]).toEqual([]);
  });

  it('gives the same bytes for the same content', () => {
    expect(atomFeed(feed)).toBe(atomFeed(feed));
  });

  it('names its language', () => {
    expect(atomFeed({ ...feed, language: 'vi' })).toContain('<feed xml:lang="vi"');
  });
});
