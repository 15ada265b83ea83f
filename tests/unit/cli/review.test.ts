import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import type { Asker } from '../../../src/cli/ask-line.ts';
import { runReview } from '../../../src/cli/review.ts';
import { rootWith } from './roots.ts';

const site = `name: Test
description: A test
people: [{ id: lan, name: Lan }, { id: ha, name: Hà, role: mentor }]
rubric:
  parts:
    - { id: worklog, name: Worklog, weight: 60, criteria: [{ id: evidence, name: Evidence, weight: 1 }, { id: plan, name: Plan, weight: 1 }] }
    - { id: talk, name: Talk, weight: 40 }
`;
const files = {
  'site.yaml': site,
  'en/index.md': '---\ntitle: Home\n---\n',
  'en/worklog/week-08.md': '---\nweek: 8\ntitle: Week 8\ntasks: [{ id: mend, title: Mend }]\n---\n',
};
const today = '2025-11-10';
const at = 'reviews/week-08/2025-11-10-ha.yaml';
const options = (line: string) => ['week', '8', ...line.split(' ').filter(Boolean)];

describe('a review by options', () => {
  it('is written, valid, and contains what was entered', async () => {
    const root = rootWith(files);
    const words = [
      ...options('--verdict changes --score evidence=8 --score plan=6,5 --lang vi'),
      '--remark',
      'Thêm ảnh: "sau"',
      '--remark',
      'Two',
      '--summary',
      'Fine',
    ];
    const { out, code } = await runReview(words, root, today);
    expect([code, out]).toEqual([0, expect.stringContaining('w08-r1: Thêm ảnh: "sau"\n  w08-r2: Two')]);
    expect(readFileSync(join(root, at), 'utf8')).toBe(`reviewer: ha
date: 2025-11-10
lang: vi
verdict: changes
scores:
  evidence: 8
  plan: 6.5
remarks:
  - id: w08-r1
    text: "Thêm ảnh: \\"sau\\""
  - id: w08-r2
    text: Two
summary: Fine
`);
    expect(checkContent(root, root).findings).toEqual([]);
  });

  it('signs off the current text of the week', async () => {
    const root = rootWith(files);
    expect((await runReview(options('--verdict accepted --seal'), root, today)).out).toMatch(/Week 8 is signed off/);
    expect(readFileSync(join(root, at), 'utf8')).toMatch(/^seal: v1:[0-9a-f]{64}$/m);
    expect(checkContent(root, root).findings).toEqual([]);
  });

  it('never overwrites a review, and never gives a remark a used id', async () => {
    const root = rootWith(files);
    const words = [...options('--verdict changes'), '--remark', 'One'];
    await runReview(words, root, today);
    const before = readFileSync(join(root, at), 'utf8');
    expect(await runReview(words, root, today)).toMatchObject({
      code: 1,
      out: expect.stringMatching(/already exists\n {2}edit that file, or choose another date/),
    });
    expect(readFileSync(join(root, at), 'utf8')).toBe(before);
    await runReview([...words, '--date', '2025-11-11'], root, today);
    expect(readFileSync(join(root, at.replace('11-10', '11-11')), 'utf8')).toContain('id: w08-r2');
  });

  it.each([
    ['--verdict fine', 'unknown verdict "fine"\n  add --verdict, one of accepted, changes, rejected'],
    ['--seal', 'the verdict is missing'],
    ['--verdict accepted --reviewer lan', '"lan" is not listed as a mentor in site.yaml'],
    ['--verdict accepted --score evidence=11', 'invalid score "11" for "evidence"\n  write a number from 0 to 10'],
    ['--verdict accepted --score evidence=-1', 'invalid score "-1" for "evidence"'],
    ['--verdict accepted --score evidens=8', 'unknown criterion "evidens"\n  did you mean "evidence"?'],
    ['--verdict accepted --score evidence', 'invalid --score "evidence"'],
    ['--verdict accepted --score plan=1 --score plan=2', 'duplicate --score "plan"'],
    ['--verdict accepted --date 2025-02-30', '--date: "2025-02-30" is not a valid date'],
    ['--verdict accepted --lang Vietnamese', '"Vietnamese" is not a language code'],
    ['--verdict changes --seal', '--seal signs the week off, but the verdict is changes'],
    ['--verdict accepted --remrak x', "Unknown option '--remrak'"],
  ])('refuses %s and writes nothing', async (line, said) => {
    const root = rootWith(files);
    const { out, code } = await runReview(options(line), root, today);
    expect([code, out]).toEqual([1, expect.stringContaining(said)]);
    expect(existsSync(join(root, 'reviews'))).toBe(false);
  });

  it('refuses a missing week, and a site without a mentor', async () => {
    expect((await runReview(['week', '9', '--verdict', 'accepted'], rootWith(files), today)).out).toBe(
      'week 9 does not exist\n  review one of weeks 8\n',
    );
    expect((await runReview(['week', 'eight'], rootWith(files), today)).out).toMatch(/^"eight" is not a week number/);
    expect((await runReview([], rootWith(files), today)).out).toMatch(/^expected a week to review/);
    const alone = rootWith({ ...files, 'site.yaml': site.replace(', role: mentor', '') });
    expect((await runReview(['week', '8', '--verdict', 'accepted'], alone, today)).out).toMatch(/^site.yaml lists no mentor/);
  });
});

describe('a review by dialog', () => {
  const answering = (answers: string[]): { ask: Asker; asked: string[] } => {
    const asked: string[] = [];
    const ask: Asker = async (question) => {
      asked.push(question);
      return answers.shift();
    };
    return { asked, ask };
  };

  it('asks for each criterion, and again after a mistake', async () => {
    const root = rootWith(files);
    const { ask, asked } = answering(['ok', 'accepted', '11', '8', '', '7,5', 'Nice', 'mendd', 'mend', '', 'Good', 'y']);
    expect((await runReview(['week', '8'], root, today, ask)).code).toBe(0);
    expect(asked).toContain('Evidence (evidence), 0 to 10 (empty: not scored): ');
    expect(asked[3]).toMatch(/invalid score "11" for "evidence": write a number from 0 to 10/);
    expect(readFileSync(join(root, at), 'utf8')).toMatch(
      /^verdict: accepted\nscores:\n {2}evidence: 8\n {2}talk: 7.5\nremarks:\n {2}- id: w08-r1\n {4}task: mend\n {4}text: Nice\nsummary: Good\nseal: v1:/m,
    );
    expect(checkContent(root, root).findings).toEqual([]);
  });

  it('asks for a further part of the rubric only when the mentor wants to score it', async () => {
    const more = site.replace(
      'name: Talk, weight: 40 }',
      'name: Talk, weight: 40, criteria: [{ id: slides, name: Slides, weight: 1 }, { id: voice, name: Voice, weight: 1 }] }',
    );
    const root = rootWith({ ...files, 'site.yaml': more });
    const first = answering(['', 'changes', 'x', '', '8', '', '', '']);
    expect((await runReview(['week', '8'], root, today, first.ask)).code).toBe(0);
    expect(first.asked[1]).toMatch(/a review needs a verdict: type one of accepted, changes, rejected/);
    expect(first.asked).toContain('Score Talk now (2 criteria)? (y/n, default n): ');
    expect(first.asked.join()).not.toContain('Slides');
    const second = answering(['changes', 'y', '8', '', '7', '', '', '']);
    expect((await runReview(['week', '8', '--date', '2025-11-11'], root, today, second.ask)).code).toBe(0);
    expect(readFileSync(join(root, at.replace('10-ha', '11-ha')), 'utf8')).toContain('scores:\n  evidence: 8\n  slides: 7\n');
  });

  it('writes nothing when the input ends early, or when the terminal is not interactive', async () => {
    const root = rootWith(files);
    expect(await runReview(['week', '8'], root, today, answering(['accepted', '3']).ask)).toMatchObject({
      code: 1,
      out: expect.stringMatching(/^the input ended/),
    });
    const { out } = await runReview(['week', '8'], root, today);
    expect(out).toMatch(/not an interactive terminal/);
    expect(out).toContain('evidence  Evidence');
    expect(existsSync(join(root, 'reviews'))).toBe(false);
  });
});
