import { describe, expect, it } from 'vitest';
import { findingsIn, page, week } from './content-folder.ts';

const task = (id: string, facts = ''): string => `  - id: ${id}\n    title: ${id}\n${facts}`;
const facts = (line: string): string => `    ${line}\n`;

describe('files and names', () => {
  it('a language without pages is reported at its place in site.yaml', () => {
    expect(findingsIn({ 'vi/index.md': undefined })).toMatchInlineSnapshot(`
      [
        "site.yaml:3:17 error language-empty: the language "vi" has no pages → write a page in vi/, or remove vi from languages",
      ]
    `);
  });

  it('a folder of pages in a language that site.yaml does not name is reported', () => {
    expect(findingsIn({ 'fr/index.md': page('x'), 'EN/a.md': page('x'), 'img/a.png': '' })).toMatchInlineSnapshot(`
      [
        "EN/a.md:1:1 error language-unknown: the folder EN/ is not a language listed in site.yaml → rename the folder to en",
        "fr/index.md:1:1 error language-unknown: the folder fr/ is not a language listed in site.yaml → add fr to languages in site.yaml, or move its pages into a language's folder",
      ]
    `);
  });

  it('two files that would become one page are reported', () => {
    expect(
      findingsIn({ 'en/a.md': page('x'), 'en/a.mdx': page('x'), 'en/b.md': page('x'), 'en/b/index.md': page('x') }),
    ).toMatchInlineSnapshot(`
      [
        "en/a.mdx:1:1 error page-twice: this file and en/a.md produce the same page → keep one of them",
        "en/b/index.md:1:1 error page-twice: this file and en/b.md produce the same page → keep one of them",
      ]
    `);
  });

  it('a week is named after its number', () => {
    expect(
      findingsIn({
        'en/worklog/week-1.md': week(1),
        'en/worklog/week-02.md': week(3),
        'en/worklog/week4.md': page('x'),
        'en/worklog/week-final.md': week(4),
      }),
    ).toMatchInlineSnapshot(`
      [
        "en/worklog/week-1.md:1:1 error week-file-name: the file name of a week is "week-" followed by two digits → rename the file to week-01",
        "en/worklog/week-02.md:2:7 error week-number: the file name says week 2, its front matter says week 3 → write week: 2, or rename the file to week-03.md",
        "en/worklog/week-final.md:1:1 error week-file-name: the file name of a week is "week-" followed by two digits → rename the file to week-04",
        "en/worklog/week4.md:1:1 error week-file-name: this looks like a week, but its file name does not → rename it to en/worklog/week-04.md",
      ]
    `);
  });

  it('a week numbered twice names the other file', () => {
    expect(findingsIn({ 'en/worklog/week-01.md': week(1), 'en/worklog/week-02.md': week(1) })).toMatchInlineSnapshot(`
      [
        "en/worklog/week-02.md:2:7 error week-number: the file name says week 2, its front matter says week 1 → write week: 2, or rename the file to week-01.md",
        "en/worklog/week-02.md:2:7 error week-twice: duplicate week number 1: also used in en/worklog/week-01.md:2 → give one of them another number and file name",
      ]
    `);
  });

  it('a week beyond the programme, by number or by days', () => {
    expect(findingsIn({ 'en/worklog/week-09.md': week(9, 'period: { starts: 2025-09-01, ends: 2025-11-01 }\n') })).toMatchInlineSnapshot(`
      [
        "en/worklog/week-09.md:2:7 warning week-beyond-programme: week 9 is after the end of the programme, which has 4 weeks → fix the number, or increase programme.weeks in site.yaml",
        "en/worklog/week-09.md:4:37 warning week-beyond-programme: the period 2025-09-01 to 2025-11-01 is not within the programme, 2025-09-01 to 2025-09-27 → fix the date, or the dates of programme in site.yaml",
      ]
    `);
  });
});

describe('ids and what they refer to', () => {
  it('a task id is unique over all weeks', () => {
    expect(
      findingsIn({
        'en/worklog/week-01.md': week(1, `tasks:\n${task('mend')}${task('mend')}`),
        'en/worklog/week-02.md': week(2, `tasks:\n${task('mend')}`),
      }),
    ).toMatchInlineSnapshot(`
      [
        "en/worklog/week-01.md:7:9 error duplicate-id: duplicate task id "mend": also used in en/worklog/week-01.md:5 → give this task another id; to carry the other one over write continues: with its id",
        "en/worklog/week-02.md:5:9 error duplicate-id: duplicate task id "mend": also used in en/worklog/week-01.md:5 → give this task another id; to carry the other one over write continues: with its id",
      ]
    `);
  });

  it('ids of blockers and evidence are unique in their list', () => {
    const blockers = 'blockers:\n  - { id: b, text: B }\n  - { id: b, text: C }\n';
    const evidence = `tasks:\n${task('t', '    evidence:\n      - { id: e, label: E, href: https://a.example }\n      - { id: e, label: F, href: https://b.example }\n')}`;
    expect(findingsIn({ 'en/worklog/week-01.md': week(1, blockers + evidence) })).toMatchInlineSnapshot(`
      [
        "en/worklog/week-01.md:6:11 error duplicate-id: duplicate blocker id "b" → give one of them another id",
        "en/worklog/week-01.md:12:15 error duplicate-id: duplicate evidence id "e" → give one of them another id",
      ]
    `);
  });

  it('owners, milestones, continued tasks and resolutions are known', () => {
    const tasks =
      task('a', facts('owner: lann') + facts('milestone: biuld')) + task('b', facts('owner: [minh, hoa]') + facts('continues: gone'));
    expect(
      findingsIn({ 'en/worklog/week-01.md': week(1, `tasks:\n${tasks}blockers:\n  - { id: x, text: X, resolved: aa }\n`) }),
    ).toMatchInlineSnapshot(`
      [
        "en/worklog/week-01.md:7:12 error unknown-owner: unknown owner "lann" → did you mean "lan"?",
        "en/worklog/week-01.md:8:16 error unknown-milestone: unknown milestone "biuld" → did you mean "build"?",
        "en/worklog/week-01.md:11:19 error unknown-owner: unknown owner "hoa" → write one of lan, minh, or add the person under people in site.yaml",
        "en/worklog/week-01.md:12:16 error unknown-task: b continues "gone", which is not the id of any task → write one of a, b, or name a task of an earlier week, or give this task a title",
        "en/worklog/week-01.md:14:33 error unknown-task: x was resolved by "aa", which is not the id of any task → write one of a, b, or name the task that resolved it, or remove the key",
      ]
    `);
  });

  it('references to the tasks of an unreadable week are not reported', () => {
    expect(
      findingsIn({
        'en/worklog/week-01.md': '---\nweek: [\n---\n',
        'en/worklog/week-02.md': week(2, `tasks:\n${task('b', facts('continues: a'))}`),
      }),
    ).toMatchInlineSnapshot(`
      [
        "en/worklog/week-01.md:3:1 error yaml-syntax: the YAML cannot be read: unexpected end of the stream within a flow collection → compare the lines around it with the reference in the guide; put text with characters such as : # { [ in quotes; other problems in this file are reported once it can be read",
      ]
    `);
  });
});

describe('continued tasks', () => {
  it('continue a task of an earlier week only', () => {
    expect(
      findingsIn({
        'en/worklog/week-01.md': week(1, `tasks:\n${task('a', facts('continues: c'))}${task('d', facts('continues: d'))}`),
        'en/worklog/week-02.md': week(2, `tasks:\n${task('b')}${task('c', facts('continues: b'))}`),
      }),
    ).toMatchInlineSnapshot(`
      [
        "en/worklog/week-01.md:7:16 error continues-not-earlier: a of week 1 continues c of week 2, which is later → name a task of an earlier week, or replace the key with a title",
        "en/worklog/week-01.md:10:16 error continues-not-earlier: d continues itself → name a task of an earlier week, or replace the key with a title",
        "en/worklog/week-02.md:9:16 error continues-not-earlier: c of week 2 continues b of the same week → name a task of an earlier week, or replace the key with a title",
      ]
    `);
  });

  it('do not contradict the title, owner or milestone of the task before them', () => {
    const second = '  - id: b\n    continues: a\n    title: a\n    owner: [minh, lan]\n';
    const third = '  - id: c\n    continues: b\n    title: other\n    owner: minh\n    milestone: build\n';
    expect(
      findingsIn({
        'en/worklog/week-01.md': week(1, `tasks:\n${task('a', facts('owner: [lan, minh]'))}`),
        'en/worklog/week-02.md': week(2, `tasks:\n${second}`),
        'en/worklog/week-03.md': week(3, `tasks:\n${third}`),
      }),
    ).toMatchInlineSnapshot(`
      [
        "en/worklog/week-03.md:7:12 error continues-differs: the title of c is "other", but it continues b, whose title is "a" (en/worklog/week-02.md:7) → remove title here: it is inherited from the continued task",
        "en/worklog/week-03.md:8:12 error continues-differs: the owner of c is "minh", but it continues b, whose owner is "lan, minh" (en/worklog/week-02.md:8) → remove owner here: it is inherited from the continued task",
      ]
    `);
  });

  it('a task continues from the last week that has it', () => {
    expect(
      findingsIn({
        'en/worklog/week-01.md': week(1, `tasks:\n${task('a')}`),
        'en/worklog/week-02.md': week(2, 'tasks:\n  - { id: b, continues: a }\n'),
        'en/worklog/week-03.md': week(3, 'tasks:\n  - { id: c, continues: a }\n'),
      }),
    ).toMatchInlineSnapshot(`
      [
        "en/worklog/week-03.md:5:25 warning continues-twice: "a" is already continued in en/worklog/week-02.md:5 → write continues: b to continue from there",
      ]
    `);
  });
});

describe('days and states', () => {
  it('a day outside the period is a warning, an end before its start an error', () => {
    const period = 'period: { starts: 2025-09-01, ends: 2025-09-05 }\n';
    const tasks = `tasks:\n${task('a', facts('starts: 2025-08-31') + facts('ends: 2025-09-06'))}${task('b', facts('starts: 2025-09-03') + facts('ends: 2025-09-02'))}`;
    expect(findingsIn({ 'en/worklog/week-01.md': week(1, period + tasks) })).toMatchInlineSnapshot(`
      [
        "en/worklog/week-01.md:8:13 warning outside-period: a starts on 2025-08-31, outside the week's period 2025-09-01 to 2025-09-05 → fix the date, or the week's period",
        "en/worklog/week-01.md:9:11 warning outside-period: a ends on 2025-09-06, outside the week's period 2025-09-01 to 2025-09-05 → fix the date, or the week's period",
        "en/worklog/week-01.md:13:11 error schema: tasks[b] ends before it starts → swap the two dates, or fix one of them",
      ]
    `);
  });

  it('overlapping periods are a note', () => {
    expect(
      findingsIn({
        'en/worklog/week-01.md': week(1, 'period: { starts: 2025-09-01, ends: 2025-09-08 }\n'),
        'en/worklog/week-02.md': week(2, 'period: { starts: 2025-09-08, ends: 2025-09-12 }\n'),
      }),
    ).toMatchInlineSnapshot(`
      [
        "en/worklog/week-02.md:4:1 note periods-overlap: the period overlaps that of week 1, 2025-09-01 to 2025-09-08 (en/worklog/week-01.md:4) → no action is needed if both weeks include work on these days",
      ]
    `);
  });

  it('a task done without evidence is a warning', () => {
    expect(findingsIn({ 'en/worklog/week-01.md': week(1, `tasks:\n${task('a', facts('state: done'))}`) })).toMatchInlineSnapshot(`
      [
        "en/worklog/week-01.md:7:12 warning done-without-evidence: "a" is done but has no evidence → add evidence: a commit, a screenshot or a page, with id, label and href",
      ]
    `);
  });
});

describe('translations', () => {
  const original = week(
    1,
    `period: { starts: 2025-09-01, ends: 2025-09-05 }
objectives: { learn: Learn }
tasks:
  - id: a
    title: A
    owner: [lan, minh]
    state: done
    starts: 2025-09-01
    evidence:
      - { id: page, label: Page, href: ../index.md }
blockers:
  - { id: door, text: Locked, resolved: a }
`,
  );
  const translation = (facts: string): string => `---\ntitle: Tuần 1\n${facts}---\n`;

  it('may repeat the same facts', () => {
    const same =
      'week: 1\nperiod: { ends: 2025-09-05, starts: 2025-09-01 }\ntasks:\n  - { id: a, title: Á, owner: [minh, lan], evidence: [{ id: page, label: Trang, href: ../index.md }] }\n';
    expect(findingsIn({ 'en/worklog/week-01.md': original, 'vi/worklog/week-01.md': translation(same) })).toEqual([]);
  });

  it('contradict no fact: the finding names both files and lines', () => {
    const other = `week: 2
period: { starts: 2025-09-01, ends: 2025-09-06 }
tasks:
  - id: a
    state: doing
    owner: lan
    milestone: build
    evidence:
      - { id: page, label: Trang, href: ../a.md }
blockers:
  - { id: door, resolved: b }
`;
    expect(
      findingsIn({ 'en/a.md': page('x'), 'en/worklog/week-01.md': original, 'vi/worklog/week-01.md': translation(other) }),
    ).toMatchInlineSnapshot(`
      [
        "vi/worklog/week-01.md:3:7 error week-number: the file name says week 1, its front matter says week 2 → write week: 1, or rename the file to week-02.md",
        "vi/worklog/week-01.md:4:1 error fact-differs: the period is 2025-09-01 to 2025-09-06 here and 2025-09-01 to 2025-09-05 in en/worklog/week-01.md:4 → remove it here: facts come from the default language",
        "vi/worklog/week-01.md:7:12 error fact-differs: the state of a is doing here and done in en/worklog/week-01.md:10 → remove it here: facts come from the default language",
        "vi/worklog/week-01.md:8:12 error fact-differs: the owner of a is lan here and lan, minh in en/worklog/week-01.md:9 → remove it here: facts come from the default language",
        "vi/worklog/week-01.md:9:16 error fact-differs: the milestone of a is build here and not set in en/worklog/week-01.md:7 → remove it here: facts come from the default language",
        "vi/worklog/week-01.md:11:41 error fact-differs: the evidence page of a is ../a.md here and ../index.md in en/worklog/week-01.md:13 → remove it here: facts come from the default language",
        "vi/worklog/week-01.md:13:27 error fact-differs: the resolution of door is b here and a in en/worklog/week-01.md:15 → remove it here: facts come from the default language",
      ]
    `);
  });

  it('name no id that the original lacks', () => {
    const other = `objectives: { lern: Học }
next: { go: Đi }
tasks:
  - { id: aa, title: A }
  - { id: a, evidence: [{ id: pgae, label: Trang }] }
blockers:
  - { id: window, text: Cửa }
`;
    expect(findingsIn({ 'en/worklog/week-01.md': original, 'vi/worklog/week-01.md': translation(other) })).toMatchInlineSnapshot(`
      [
        "vi/worklog/week-01.md:3:15 error translation-unknown-id: en/worklog/week-01.md has no objective "lern" → did you mean "learn"?",
        "vi/worklog/week-01.md:4:9 error translation-unknown-id: en/worklog/week-01.md has no next step "go" → remove it, or add it to en/worklog/week-01.md",
        "vi/worklog/week-01.md:6:11 error translation-unknown-id: en/worklog/week-01.md has no task "aa" → write "a", or remove it, or add it to en/worklog/week-01.md",
        "vi/worklog/week-01.md:7:31 error translation-unknown-id: en/worklog/week-01.md has no evidence of a with the id "pgae" → did you mean "page"?",
        "vi/worklog/week-01.md:9:11 error translation-unknown-id: en/worklog/week-01.md has no blocker "window" → write "door", or remove it, or add it to en/worklog/week-01.md",
      ]
    `);
  });

  it('have an original, and a stamp of its text', () => {
    expect(
      findingsIn({
        'vi/about.md': page('x'),
        'en/abuot.md': page('x'),
        'en/a.md': page('x'),
        'vi/a.md': page('y', 'stamp: v1:0000000000000000\n'),
      }),
    ).toMatchInlineSnapshot(`
      [
        "vi/a.md:3:8 warning stale-translation: en/a.md has changed since this translation was confirmed → update the translation, then run: npm run stamp -- vi/a.md",
        "vi/about.md:1:1 warning translation-without-original: there is no page "about" in en, the default language → rename it after its original: abuot",
      ]
    `);
  });
});

describe('paths of site.yaml', () => {
  it('navigation and redirects lead to pages', () => {
    const site = `name: Test
description: A test
languages: [en, vi]
navigation: [guides, /guide/, worklog]
redirects:
  /old/: /guide/nested/
  /older/: /old/
  /gone/: /guied/
  /guide/: /worklog/
  /vi-old/: /vi/guide/
`;
    expect(findingsIn({ 'site.yaml': site, 'en/guide/nested/page.md': page('x') })).toMatchInlineSnapshot(`
      [
        "site.yaml:4:14 error navigation-unknown: unknown section "guides": there is no such folder in en/ → did you mean "guide"?",
        "site.yaml:4:22 error navigation-unknown: unknown section "/guide/": there is no such folder in en/ → write guide",
        "site.yaml:7:12 error redirect-target: /older/ redirects to /old/, which is itself a redirect → write the final target of /old/",
        "site.yaml:8:11 error redirect-target: /gone/ redirects to /guied/, which does not exist → did you mean "/guide/"?",
        "site.yaml:9:3 error redirect-shadows: /guide/ is a page of the site → remove the redirect, or rename the page",
      ]
    `);
  });

  it('the AWS outputs exist, and name pools and a collector', () => {
    const site = 'name: Test\ndescription: A test\nlanguages: [en, vi]\npipeline: { aws: amplify_outputs.json }\n';
    expect(findingsIn({ 'site.yaml': site })).toEqual([
      'site.yaml:4:18 error outputs-missing: the file amplify_outputs.json named in site.yaml does not exist → write it with npm run amplify-outputs -- <outputs of the stack> amplify_outputs.json, or remove the key',
    ]);
    const auth = { aws_region: 'us-east-1', user_pool_id: 'us-east-1_a', user_pool_client_id: 'b', identity_pool_id: 'no pool' };
    const outputs = {
      version: '1',
      auth,
      custom: { API: { collector: { endpoint: 'https://api.example', path: '/clickstream', region: 'us-east-1' } } },
    };
    expect(findingsIn({ 'site.yaml': site, 'amplify_outputs.json': JSON.stringify(outputs, null, 1) })).toEqual([
      'amplify_outputs.json:7:23 error schema: auth.identity_pool_id is not an identity pool id → <region>:<id>',
    ]);
  });

  it('the report names existing sections', () => {
    const site = 'name: Test\ndescription: A test\nlanguages: [en, vi]\nreport: { sections: [guide, porposal] }\n';
    expect(findingsIn({ 'site.yaml': site, 'en/guide/page.md': page('x'), 'en/proposal/page.md': page('x') })).toEqual([
      'site.yaml:4:29 error report-section-unknown: unknown section "porposal": there is no such folder in en/ → did you mean "proposal"?',
    ]);
  });
});
