import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/check/read-content.ts';
import { weekSeals } from '../../../src/check/week-seal.ts';
import { contentFolder, findingsIn, week } from './content-folder.ts';

const site = `name: Test
description: A test
languages: [en]
people: [{ id: lan, name: Lan }, { id: ha, name: Hà, role: mentor }]
rubric:
  parts:
    - { id: worklog, name: Worklog, weight: 60, criteria: [{ id: evidence, name: Evidence, weight: 1 }] }
    - { id: talk, name: Talk, weight: 40 }
`;

const folder = (files: Record<string, string>) => ({
  'site.yaml': site,
  'vi/index.md': undefined,
  'en/worklog/week-01.md': week(1, 'tasks: [{ id: a, title: A }]\n'),
  ...files,
});
const said = (files: Record<string, string>) => findingsIn(folder(files));

const at = 'reviews/week-01/2025-11-10-ha.yaml';
const review = (more = '', verdict = 'accepted'): string => `reviewer: ha\ndate: 2025-11-10\nlang: en\nverdict: ${verdict}\n${more}`;

describe('a review', () => {
  it('that matches site, week and rubric has no finding', () => {
    expect(said({ [at]: review('scores: { evidence: 10, talk: 0 }\nremarks: [{ id: r1, task: a, text: Well }]\n') })).toEqual([]);
  });

  it('of a missing week is reported', () => {
    expect(said({ 'reviews/week-07/2025-11-10-ha.yaml': review() })).toEqual([
      'reviews/week-07/2025-11-10-ha.yaml:1:1 error unknown-week: this review belongs to week 7, which does not exist → move it into the folder of an existing week: 1',
    ]);
  });

  it('is not reported as of a missing week while a week cannot be read', () => {
    const found = said({ 'reviews/week-02/2025-11-10-ha.yaml': review(), 'en/worklog/week-02.md': '---\nweek: [\n---\n' });
    expect(found).toEqual([expect.stringContaining('yaml-syntax')]);
  });

  it('is named after its week, its day and its reviewer', () => {
    expect(said({ 'reviews/week-1/first.yml': review(), 'reviews/week-01/2025-11-11-ha.yaml': review() })).toEqual([
      'reviews/week-01/2025-11-11-ha.yaml:2:7 error review-differs: the date is "2025-11-10", but the file name says "2025-11-11" → write date: 2025-11-11, or rename the file to reviews/week-01/2025-11-10-ha.yaml',
      'reviews/week-1/first.yml:1:1 error review-file-name: the file name of a review is its date and reviewer, in the folder of its week → rename it to reviews/week-01/2025-11-10-ha.yaml',
    ]);
  });

  it('is by a mentor', () => {
    const by = (id: string) => ({ [`reviews/week-01/2025-11-10-${id}.yaml`]: review().replace('ha', id) });
    expect(said(by('lan'))).toEqual([
      'reviews/week-01/2025-11-10-lan.yaml:1:11 error unknown-reviewer: "lan" is not listed as a mentor in site.yaml → set role: mentor for this person in site.yaml',
    ]);
    expect(said(by('haa'))[0]).toMatch(/unknown-reviewer: unknown reviewer "haa" → did you mean "ha"\?$/);
  });

  it('follows its schema, and each mistake is named', () => {
    expect(said({ [at]: review('verdikt: x\nscores: { evidence: -1 }\n', 'acepted') })).toEqual([
      `${at}:4:10 error schema: verdict is the text "acepted" → did you mean "accepted"?`,
      `${at}:5:1 error unknown-key: unknown key "verdikt" → did you mean "verdict"?`,
      `${at}:6:21 error schema: scores.evidence is -1 → write a number of at least 0`,
    ]);
    expect(said({ [at]: 'reviewer: [' })).toEqual([expect.stringMatching(/^reviews\/week-01\/2025-11-10-ha.yaml:1:11 error yaml-syntax/)]);
  });

  it('scores criteria of the rubric, no more than its scale', () => {
    expect(said({ [at]: review('scores:\n  evidence: 10.5\n  evidense: 3\n') })).toEqual([
      `${at}:6:13 error score-above-scale: the score 10.5 of "evidence" exceeds the scale → write a number from 0 to 10, the rubric's scale`,
      `${at}:7:3 error unknown-criterion: unknown criterion "evidense" → did you mean "evidence"?`,
    ]);
    expect(
      findingsIn({ ...folder({ [at]: review('scores: { evidence: 1 }\n') }), 'site.yaml': site.replace(/rubric:[\s\S]*/, '') })[0],
    ).toMatch(/unknown-criterion: "evidence" is scored, but site.yaml has no rubric/);
  });
});

describe('criteria', () => {
  it('have unique ids over all parts', () => {
    const twice = site.replace('id: talk', 'id: evidence');
    expect(findingsIn({ ...folder({ [at]: review('scores: { evidence: 1 }\n') }), 'site.yaml': twice })).toEqual([
      `${at}:5:11 error unknown-criterion: "evidence" is the id of several criteria, so this score cannot be assigned → give each criterion a unique id in site.yaml`,
      expect.stringMatching(/^site.yaml:8:\d+ warning criterion-twice: duplicate criterion "evidence": also used in line 7/),
    ]);
  });
});

describe('remarks', () => {
  const asked = { [at]: review('remarks:\n  - { id: r1, text: One }\n', 'changes') };
  const closing = (closes: string) => week(2, `tasks:\n  - id: b\n    title: B\n    closes: ${closes}\n`);

  it('are closed by a task of a later week', () => {
    expect(said({ ...asked, 'en/worklog/week-02.md': closing('r1') })).toEqual([]);
  });

  it('that do not exist cannot be closed; while a review cannot be read, none is reported', () => {
    expect(said({ ...asked, 'en/worklog/week-02.md': closing('r2') })).toEqual([
      'en/worklog/week-02.md:7:13 error unknown-remark: "b" closes the unknown remark "r2" → did you mean "r1"?',
    ]);
    expect(said({ [at]: 'reviewer: [', 'en/worklog/week-02.md': closing('r2') })).toEqual([expect.stringContaining('yaml-syntax')]);
  });

  it('stay open when the closing task is not later', () => {
    expect(said({ ...asked, 'en/worklog/week-01.md': week(1, 'tasks: [{ id: a, title: A, closes: r1 }]\n') })).toEqual([
      'en/worklog/week-01.md:4:36 warning closes-not-later: "a" of week 1 closes "r1", a remark on week 1 → close it with a task of a later week; the remark stays open until then',
    ]);
  });

  it('have unique ids over all reviews, and are about existing tasks', () => {
    const other = 'reviews/week-01/2025-11-11-ha.yaml';
    expect(said({ ...asked, [other]: review('remarks:\n  - { id: r1, text: Two, task: x }\n').replace('11-10', '11-11') })).toEqual([
      `${other}:6:11 error duplicate-id: duplicate remark id "r1": also used in ${at}:6 → give one of them another id`,
      `${other}:6:32 error unknown-task: the remark "r1" refers to the unknown task "x" → write "a", or remove the key`,
    ]);
  });
});

describe('a seal', () => {
  const signed = () => weekSeals(readContent(contentFolder(folder({})))).get(1);

  it('that matches is not reported, one whose week changed is listed, an invalid one is an error', () => {
    expect(said({ [at]: review(`seal: ${signed()}\n`) })).toEqual([]);
    expect(said({ [at]: review(`seal: ${signed()}\n`), 'en/worklog/week-01.md': week(1) })).toEqual([
      `${at}:5:7 warning seal-broken: week 1 has changed since ha signed it off on 2025-11-10 → see the changes on the week's page, then review it again: npx shiplog review week 1 --verdict accepted --seal`,
    ]);
    expect(said({ [at]: review('seal: v1:abc\n') })).toEqual([
      `${at}:5:7 error seal-unreadable: the seal cannot be read → sign off the week again: npx shiplog review week 1 --verdict accepted --seal`,
    ]);
    expect(said({ [at]: review(`seal: v2:${'0'.repeat(64)}\n`) })[0]).toMatch(/made by a newer version of this tool → update the tool/);
  });

  it('is replaced by a newer one', () => {
    const newer = review(`seal: ${signed()}\n`).replace('11-10', '11-11');
    expect(said({ [at]: review(`seal: v1:${'0'.repeat(64)}\n`), 'reviews/week-01/2025-11-11-ha.yaml': newer })).toEqual([]);
  });

  it('keeps the check from asking for evidence, which would break it', () => {
    const bare = week(1, 'tasks: [{ id: a, title: A, state: done }]\n');
    const seal = weekSeals(readContent(contentFolder(folder({ 'en/worklog/week-01.md': bare })))).get(1);
    const found = (more: string) => said({ [at]: review(more), 'en/worklog/week-01.md': bare });
    expect(found(`seal: ${seal}\n`)).toEqual([]);
    expect(found('')).toEqual([expect.stringContaining('done-without-evidence')]);
  });
});
