import { describe, expect, test } from 'vitest';
import { type DigestOf, digestOf } from '../../../src/cohort/digest/digest.ts';
import { htmlDigest } from '../../../src/cohort/digest/html.ts';
import { markdownDigest } from '../../../src/cohort/digest/markdown.ts';
import { webhookBody } from '../../../src/cohort/digest/webhook.ts';
import type { CohortFacts } from '../../../src/cohort/facts.ts';
import { webhooks } from '../../../src/cohort/webhooks.ts';
import { goodStatus } from '../../stand-ins/team-sites.ts';
import { factsOf } from './some-cohort.ts';

const address = { origin: 'https://fcj.example', base: '/cohort/' };
const digest = (facts: CohortFacts, of: Partial<DigestOf> = {}) => digestOf(facts, address, { language: 'en', ...of });

const facts = (): CohortFacts =>
  factsOf({
    a: goodStatus('A', 4),
    b: goodStatus('B', 2),
    c: {
      source: { state: 'kept', fetched: '2026-10-01T08:30:00.000Z', problem: { code: 'timeout', detail: '10' } },
      status: goodStatus('C', 5),
    },
  });

test('says of missing and waiting weeks that the calendar of the site differs', () => {
  const programme = { starts: '2026-09-21', ends: '2026-10-30', weeks: 6 };
  const text = markdownDigest(digest(factsOf({ a: { ...goodStatus('A', 0), programme }, b: goodStatus('B', 3) })));
  expect(text).toContain(
    'Team a](https://a.example/report/): Weeks 1, 2 have been missing for up to 9 days. The site’s calendar differs: 6 weeks from 21 Sep 2026\n',
  );
  expect(text).toMatch(/Team b\]\(.*\): Week 4 has been missing for 2 days\n/);
});

/** Names that mean something in a chat, in Markdown or in HTML. */
const NAME = '<!channel> @everyone **b** [x](javascript:alert(1)) <img src=x onerror=alert(1)> `c` | ~s~';
const hostile = (): CohortFacts =>
  factsOf({ a: goodStatus('A', 4) }, { teams: [{ id: 'a', name: NAME, site: 'https://a.example/', mentor: 'lan' }] });

test('lists what is missing, what waits, what was signed off and what could not be read', () => {
  expect(markdownDigest(digest(facts()))).toBe(`# Autumn: this week

1 – 7 Oct 2026 · read on 7 Oct 2026 09:30 UTC

## Missing weeks

- [Team b](https://b.example/report/): Weeks 3, 4 have been missing for up to 9 days

## Waiting for review

- [Team b](https://b.example/report/worklog/week-02/#review): Week 2 has waited 19 days for review
- [Team a](https://a.example/report/worklog/week-04/#review): Week 4 has waited 5 days for review

## Signed off in the last 7 days

- [Team c](https://c.example/report/worklog/week-04/): Week 4 signed off

## Sites that could not be read

- [Team c](https://c.example/report/): The site did not respond within 10 seconds. Shown as of 1 Oct 2026 08:30 UTC

[Open the cohort](https://fcj.example/cohort/)
`);
});

test('says of a week that changed since sign-off that it changed', () => {
  const status = goodStatus('A', 4);
  const weeks = status.weeks.map((week) => (week.week === 2 ? { ...week, seal: 'broken' as const, changed: '2026-10-06' } : week));
  const [, waiting] = digest(factsOf({ a: { ...status, weeks } })).sections;
  expect(waiting?.lines.map(({ text, url }) => `${text} ${url}`)).toEqual([
    'Week 4 has waited 5 days for review https://a.example/report/worklog/week-04/#review',
    'Week 2 changed after sign-off, 1 day ago https://a.example/report/worklog/week-02/#seal',
  ]);
});

test('is that of a mentor or of a team, in either language', () => {
  expect(digest(facts(), { team: 'a' })).toMatchObject({
    title: 'Autumn · Team a: this week',
    link: { url: 'https://fcj.example/cohort/teams/a/' },
  });
  expect(digest(facts(), { mentor: 'lan' })).toMatchObject({
    title: 'Autumn · Lan: this week',
    link: { url: 'https://fcj.example/cohort/mentors/lan/' },
  });
  expect(digest(facts(), { mentor: 'other' }).sections.every(({ lines }) => lines.length === 0)).toBe(true);
  expect(markdownDigest(digest(facts(), { language: 'vi' }))).toContain('Tuần 3, 4 chưa viết, lâu nhất đã 9 ngày');
});

describe('names that mean something elsewhere are text', () => {
  test('in Markdown', () => {
    const text = markdownDigest(digest(hostile()));
    expect(text).toContain('\\[x\\](javascript:alert(1)) \\<img src=x onerror=alert(1)\\>');
    expect(text).not.toMatch(/(?<!\\)<|(?<!\\)@|(?<!\\)`/);
  });

  test('in the HTML of a mail', () => {
    const text = htmlDigest(digest(hostile()));
    expect(text).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(text).not.toMatch(/<(img|script|!channel)/);
    expect(text).toMatch(/^<!doctype html>\n<html lang="en" dir="ltr">/);
  });

  test('in chats: no mention, and no link', () => {
    const slack = JSON.stringify(webhookBody(digest(hostile()), 'slack'));
    expect(slack).not.toContain('<!channel>');
    expect(slack).toContain('&lt;!channel&gt;');
    expect(webhookBody(digest(hostile()), 'discord')).toMatchObject({ allowed_mentions: { parse: [] } });
    expect(JSON.stringify(webhookBody(digest(hostile()), 'teams'))).toContain('\\\\[x\\\\](javascript');
  });
});

describe('the body of a webhook', () => {
  test('has the form of each service', () => {
    expect(webhookBody(digest(facts()), 'slack')).toMatchObject({
      text: expect.stringContaining('*Missing weeks*\n• <https://b.example/report/|Team b>: Weeks 3, 4 have been missing for up to 9 days'),
    });
    expect(webhookBody(digest(facts()), 'teams')).toMatchObject({
      type: 'message',
      attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: { type: 'AdaptiveCard', body: expect.any(Array) } }],
    });
    expect(webhookBody(digest(facts()), 'discord')).toMatchObject({ content: expect.stringContaining('**Autumn: this week**') });
  });

  test('is never longer than the service takes, and then still has the link to everything', () => {
    const many = factsOf(Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`team-${index}`, goodStatus('T', 2)])));
    for (const kind of webhooks) {
      const text = JSON.stringify(webhookBody(digest(many), kind));
      expect(text.length).toBeLessThan(kind === 'discord' ? 2_200 : 40_000);
      expect(text).toContain('https://fcj.example/cohort/');
    }
    expect((webhookBody(digest(many), 'discord') as { content: string }).content.length).toBeLessThanOrEqual(2000);
  });

  test('says so when there is nothing', () => {
    expect(webhookBody(digest(factsOf({})), 'slack')).toMatchObject({ text: expect.stringContaining('None.') });
  });
});
