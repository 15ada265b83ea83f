// Whatever sites publish, within the format: the facts, files and digests of a cohort are made, and show it as text.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digestOf } from '../../../src/cohort/digest/digest.ts';
import { htmlDigest } from '../../../src/cohort/digest/html.ts';
import { markdownDigest } from '../../../src/cohort/digest/markdown.ts';
import { webhookBody } from '../../../src/cohort/digest/webhook.ts';
import { cohortFiles } from '../../../src/cohort/files/index.ts';
import { needText, noteText, problemText } from '../../../src/cohort/sentences.ts';
import { webhooks } from '../../../src/cohort/webhooks.ts';
import { addDays } from '../../../src/site/dates.ts';
import { wordsSchema } from '../../../src/site/words.ts';
import { attentionKinds } from '../../../src/worklog/review/attention.ts';
import { isUnread, readStatusText, type Status } from '../../../src/worklog/review/status-schema.ts';
import { goodStatus } from '../../stand-ins/team-sites.ts';
import { factsOf, rubric } from './some-cohort.ts';
import { isWellFormed } from './xml.ts';

const address = { origin: 'https://fcj.example', base: '/cohort/' };
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    ']]>',
    '&amp;',
    '"><img src=x onerror=alert(1)>',
    '__proto__',
    'constructor',
    'blocked',
    '\u202e',
    '=1+1',
  ),
);
const day = fc.integer({ min: -4000, max: 4000 }).map((days) => addDays('2026-10-07', days));
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });

const anyWeek = fc.record({
  week: fc.integer({ min: 1, max: 16 }),
  health: fc.constantFrom('on-track', 'at-risk', 'off-track', 'unknown'),
  signals: maybe(fc.array(text, { maxLength: 3 })),
  seal: fc.constantFrom('none', 'sealed', 'broken', 'unreadable', 'unknown'),
  reviews: fc.nat(3),
  verdict: maybe(fc.oneof(fc.constantFrom('accepted', 'changes', 'rejected'), text)),
  remarks: fc.nat(5),
  remarksSince: maybe(day),
  written: maybe(day),
  changed: maybe(day),
  reviewed: maybe(day),
  signed: maybe(day),
  points: maybe(fc.double({ min: 0, max: 100, noNaN: true })),
  of: maybe(fc.double({ min: 0, max: 100, noNaN: true })),
});

const anyStatus = fc
  .record({
    schema: fc.constantFrom(1, 2),
    name: text,
    url: maybe(text),
    desk: maybe(fc.constant(false)),
    members: maybe(fc.array(text, { maxLength: 3 })),
    activity: maybe(day),
    weeks: fc.array(anyWeek, { maxLength: 8 }),
    attention: fc.array(
      fc.record({
        kind: fc.oneof(fc.constantFrom(...attentionKinds), text),
        week: fc.integer({ min: 1, max: 20 }),
        count: fc.nat(5),
        anchor: maybe(text),
        ids: fc.array(text, { maxLength: 3 }),
      }),
      { maxLength: 8 },
    ),
    rubric: maybe(
      fc.record({
        total: maybe(fc.double({ min: 0, max: 100, noNaN: true })),
        of: fc.double({ min: 0, max: 100, noNaN: true }),
        missing: fc.array(text, { maxLength: 2 }),
        scale: maybe(fc.constantFrom(5, 10)),
        parts: fc.array(
          fc.record({
            id: fc.oneof(fc.constantFrom('worklog', 'talk'), text),
            weight: fc.constantFrom(40, 60),
            scored: fc.nat(2),
            of: fc.nat(2),
          }),
          { maxLength: 3 },
        ),
      }),
    ),
  })
  .map((more) => JSON.stringify({ ...goodStatus('x', 1), ...more }));

const markup = /<(?:script|img)\b|onerror=alert\(1\)>/i;

test('any status makes facts, files and digests that show its text as text', () => {
  fc.assert(
    fc.property(fc.array(anyStatus, { maxLength: 3 }), (texts) => {
      const statuses = texts.map((one) => readStatusText(one)).filter((one): one is Status => !isUnread(one));
      expect(statuses).toHaveLength(texts.length);
      const names = statuses.map(({ name }) => (wordsSchema.safeParse(name).success ? name : 'nameless'));
      const teams = names.map((name, index) => ({ id: `t-${index}`, name, site: `https://t-${index}.example/` }));
      const facts = factsOf(Object.fromEntries(statuses.map((status, index) => [`t-${index}`, status])), {
        rubric,
        teams,
        languages: ['en', 'vi'],
      });
      for (const { cells, needs, notes, source } of facts.teams) {
        expect(cells).toHaveLength(13);
        for (const { url } of needs) expect(url).toMatch(/^https:\/\/t-\d\.example\/(?:worklog\/week-\d+\/(?:#[a-z][a-z0-9-]*)?)?$/);
        const said = [...needs.map((need) => needText(need, 'vi')), ...notes.map((note) => noteText(note, 'en'))];
        expect(said.every((one) => one !== '' && !one.includes('undefined'))).toBe(true);
        if (source.problem) expect(problemText(source.problem, 'en')).not.toBe('');
      }
      const { distribution, median } = facts.programme;
      expect(distribution.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(statuses.length);
      expect(median === undefined || (median >= 0 && Number.isFinite(median))).toBe(true);
      for (const [path, file] of cohortFiles(facts, address)) {
        if (!/\.(?:xml|svg)$/.test(path)) continue;
        expect(isWellFormed(file), path).toBe(true);
        expect(file).not.toMatch(markup);
      }
      const digest = digestOf(facts, address, { language: 'en' });
      expect(htmlDigest(digest)).not.toMatch(markup);
      expect(markdownDigest(digest)).not.toMatch(/(?<!\\)<(?:script|img)\b/i);
      for (const kind of webhooks) expect(JSON.stringify(webhookBody(digest, kind)).length).toBeGreaterThan(10);
    }),
  );
});
