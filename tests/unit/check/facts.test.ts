import { describe, expect, it } from 'vitest';
import { findingsIn, page, placesIn, week } from './content-folder.ts';

const task = (id: string, facts = ''): string => `  - id: ${id}\n    title: ${id}\n${facts}`;
const facts = (line: string): string => `    ${line}\n`;

describe('files and names', () => {
  it('a language without pages is reported at its place in site.yaml', () => {
    expect(placesIn({ 'vi/index.md': undefined })).toEqual(['site.yaml:3:17 error language-empty']);
  });

  it('a folder of pages in a language that site.yaml does not name is reported', () => {
    expect(placesIn({ 'fr/index.md': page('x'), 'EN/a.md': page('x'), 'img/a.png': '' })).toEqual([
      'EN/a.md:1:1 error language-unknown',
      'fr/index.md:1:1 error language-unknown',
    ]);
  });

  it('two files that would become one page are reported', () => {
    expect(placesIn({ 'en/a.md': page('x'), 'en/a.mdx': page('x'), 'en/b.md': page('x'), 'en/b/index.md': page('x') })).toEqual([
      'en/a.mdx:1:1 error page-twice',
      'en/b/index.md:1:1 error page-twice',
    ]);
  });

  it('a week is named after its number', () => {
    expect(
      placesIn({
        'en/worklog/week-1.md': week(1),
        'en/worklog/week-02.md': week(3),
        'en/worklog/week4.md': page('x'),
        'en/worklog/week-final.md': week(4),
      }),
    ).toEqual([
      'en/worklog/week-1.md:1:1 error week-file-name',
      'en/worklog/week-02.md:2:7 error week-number',
      'en/worklog/week-final.md:1:1 error week-file-name',
      'en/worklog/week4.md:1:1 error week-file-name',
    ]);
  });

  it('a week numbered twice names the other file', () => {
    expect(placesIn({ 'en/worklog/week-01.md': week(1), 'en/worklog/week-02.md': week(1) })).toEqual([
      'en/worklog/week-02.md:2:7 error week-number',
      'en/worklog/week-02.md:2:7 error week-twice',
    ]);
  });

  it('a week beyond the programme, by number or by days', () => {
    expect(placesIn({ 'en/worklog/week-09.md': week(9, 'period: { starts: 2025-09-01, ends: 2025-11-01 }\n') })).toEqual([
      'en/worklog/week-09.md:2:7 warning week-beyond-programme',
      'en/worklog/week-09.md:4:37 warning week-beyond-programme',
    ]);
  });
});

describe('ids and what they refer to', () => {
  it('a task id is unique over all weeks', () => {
    expect(
      placesIn({
        'en/worklog/week-01.md': week(1, `tasks:\n${task('mend')}${task('mend')}`),
        'en/worklog/week-02.md': week(2, `tasks:\n${task('mend')}`),
      }),
    ).toEqual(['en/worklog/week-01.md:7:9 error duplicate-id', 'en/worklog/week-02.md:5:9 error duplicate-id']);
  });

  it('ids of blockers and evidence are unique in their list', () => {
    const blockers = 'blockers:\n  - { id: b, text: B }\n  - { id: b, text: C }\n';
    const evidence = `tasks:\n${task('t', '    evidence:\n      - { id: e, label: E, href: https://a.example }\n      - { id: e, label: F, href: https://b.example }\n')}`;
    expect(placesIn({ 'en/worklog/week-01.md': week(1, blockers + evidence) })).toEqual([
      'en/worklog/week-01.md:6:11 error duplicate-id',
      'en/worklog/week-01.md:12:15 error duplicate-id',
    ]);
  });

  it('owners, milestones, continued and blocked tasks, and resolutions are known', () => {
    const tasks =
      task('a', facts('owner: lann') + facts('milestone: biuld')) + task('b', facts('owner: [minh, hoa]') + facts('continues: gone'));
    expect(
      placesIn({ 'en/worklog/week-01.md': week(1, `tasks:\n${tasks}blockers:\n  - { id: x, text: X, blocks: aaa, resolved: aa }\n`) }),
    ).toEqual([
      'en/worklog/week-01.md:7:12 error unknown-owner',
      'en/worklog/week-01.md:8:16 error unknown-milestone',
      'en/worklog/week-01.md:11:19 error unknown-owner',
      'en/worklog/week-01.md:12:16 error unknown-task',
      'en/worklog/week-01.md:14:31 error unknown-task',
      'en/worklog/week-01.md:14:46 error unknown-task',
    ]);
  });

  it('references to the tasks of an unreadable week are not reported', () => {
    expect(
      placesIn({
        'en/worklog/week-01.md': '---\nweek: [\n---\n',
        'en/worklog/week-02.md': week(2, `tasks:\n${task('b', facts('continues: a'))}`),
      }),
    ).toEqual(['en/worklog/week-01.md:2:7 error yaml-syntax']);
  });
});

describe('continued tasks', () => {
  it('continue a task of an earlier week only', () => {
    expect(
      placesIn({
        'en/worklog/week-01.md': week(1, `tasks:\n${task('a', facts('continues: c'))}${task('d', facts('continues: d'))}`),
        'en/worklog/week-02.md': week(2, `tasks:\n${task('b')}${task('c', facts('continues: b'))}`),
      }),
    ).toEqual([
      'en/worklog/week-01.md:7:16 error continues-not-earlier',
      'en/worklog/week-01.md:10:16 error continues-not-earlier',
      'en/worklog/week-02.md:9:16 error continues-not-earlier',
    ]);
  });

  it('do not contradict the title, owner or milestone of the task before them', () => {
    const second = '  - id: b\n    continues: a\n    title: a\n    owner: [minh, lan]\n';
    const third = '  - id: c\n    continues: b\n    title: other\n    owner: minh\n    milestone: build\n';
    expect(
      placesIn({
        'en/worklog/week-01.md': week(1, `tasks:\n${task('a', facts('owner: [lan, minh]'))}`),
        'en/worklog/week-02.md': week(2, `tasks:\n${second}`),
        'en/worklog/week-03.md': week(3, `tasks:\n${third}`),
      }),
    ).toEqual(['en/worklog/week-03.md:7:12 error continues-differs', 'en/worklog/week-03.md:8:12 error continues-differs']);
  });

  it('a task continues from the last week that has it', () => {
    expect(
      placesIn({
        'en/worklog/week-01.md': week(1, `tasks:\n${task('a')}`),
        'en/worklog/week-02.md': week(2, 'tasks:\n  - { id: b, continues: a }\n'),
        'en/worklog/week-03.md': week(3, 'tasks:\n  - { id: c, continues: a }\n'),
      }),
    ).toEqual(['en/worklog/week-03.md:5:25 warning continues-twice']);
  });
});

describe('days and states', () => {
  it('a day outside the period is a warning, an end before its start an error', () => {
    const period = 'period: { starts: 2025-09-01, ends: 2025-09-05 }\n';
    const tasks = `tasks:\n${task('a', facts('starts: 2025-08-31') + facts('ends: 2025-09-06'))}${task('b', facts('starts: 2025-09-03') + facts('ends: 2025-09-02'))}`;
    expect(placesIn({ 'en/worklog/week-01.md': week(1, period + tasks) })).toEqual([
      'en/worklog/week-01.md:8:13 warning outside-period',
      'en/worklog/week-01.md:9:11 warning outside-period',
      'en/worklog/week-01.md:13:11 error schema',
    ]);
  });

  it('overlapping periods are a note', () => {
    expect(
      placesIn({
        'en/worklog/week-01.md': week(1, 'period: { starts: 2025-09-01, ends: 2025-09-08 }\n'),
        'en/worklog/week-02.md': week(2, 'period: { starts: 2025-09-08, ends: 2025-09-12 }\n'),
      }),
    ).toEqual(['en/worklog/week-02.md:4:1 note periods-overlap']);
  });

  it('a task done without evidence is a warning', () => {
    expect(placesIn({ 'en/worklog/week-01.md': week(1, `tasks:\n${task('a', facts('state: done'))}`) })).toEqual([
      'en/worklog/week-01.md:7:12 warning done-without-evidence',
    ]);
  });

  it('evidence of a task counts for those that continue it, and an empty list says that nothing was recorded', () => {
    const [done, none] = ['state: done', 'evidence: []'];
    const link = 'evidence: [{ id: page, label: Page, href: ../index.md }]';
    const inFlow = (id: string, ...lines: string[]): string => `  - { id: ${id}, ${lines.join(', ')} }\n`;
    const shown = inFlow('b-on', 'continues: b', done) + inFlow('c', 'title: c', done, none) + inFlow('a', 'continues: d', done);
    expect(
      placesIn({
        'en/worklog/week-01.md': week(1, `tasks:\n${inFlow('b', 'title: b', link)}${inFlow('d', 'title: d', none)}`),
        'en/worklog/week-02.md': week(2, `tasks:\n${shown}`),
      }),
    ).toEqual(['en/worklog/week-02.md:7:35 warning done-without-evidence']);
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
  - { id: door, text: Locked, blocks: a, resolved: a }
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
  - { id: door, blocks: b, resolved: b }
`;
    expect(placesIn({ 'en/a.md': page('x'), 'en/worklog/week-01.md': original, 'vi/worklog/week-01.md': translation(other) })).toEqual([
      'vi/worklog/week-01.md:3:7 error week-number',
      'vi/worklog/week-01.md:4:1 error fact-differs',
      'vi/worklog/week-01.md:7:12 error fact-differs',
      'vi/worklog/week-01.md:8:12 error fact-differs',
      'vi/worklog/week-01.md:9:16 error fact-differs',
      'vi/worklog/week-01.md:11:41 error fact-differs',
      'vi/worklog/week-01.md:13:25 error fact-differs',
      'vi/worklog/week-01.md:13:38 error fact-differs',
    ]);
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
    expect(placesIn({ 'en/worklog/week-01.md': original, 'vi/worklog/week-01.md': translation(other) })).toEqual([
      'vi/worklog/week-01.md:3:15 error translation-unknown-id',
      'vi/worklog/week-01.md:4:9 error translation-unknown-id',
      'vi/worklog/week-01.md:6:11 error translation-unknown-id',
      'vi/worklog/week-01.md:7:31 error translation-unknown-id',
      'vi/worklog/week-01.md:9:11 error translation-unknown-id',
    ]);
  });

  it('have an original, and a stamp of its text', () => {
    expect(
      placesIn({
        'vi/about.md': page('x'),
        'en/abuot.md': page('x'),
        'en/a.md': page('x'),
        'vi/a.md': page('y', 'stamp: v1:0000000000000000\n'),
      }),
    ).toEqual(['vi/a.md:3:8 warning stale-translation', 'vi/about.md:1:1 warning translation-without-original']);
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
    expect(placesIn({ 'site.yaml': site, 'en/guide/nested/page.md': page('x') })).toEqual([
      'site.yaml:4:14 error navigation-unknown',
      'site.yaml:4:22 error navigation-unknown',
      'site.yaml:7:12 error redirect-target',
      'site.yaml:8:11 error redirect-target',
      'site.yaml:9:3 error redirect-shadows',
    ]);
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
