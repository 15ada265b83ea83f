import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import type { Asker } from '../../../src/cli/ask-review.ts';
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
  it('is written, valid, and holds what was said', async () => {
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

  it('signs the week as it stands', async () => {
    const root = rootWith(files);
    expect((await runReview(options('--verdict accepted --seal'), root, today)).out).toMatch(/Week 8 is signed as it stands now/);
    expect(readFileSync(join(root, at), 'utf8')).toMatch(/^seal: v1:[0-9a-f]{64}$/m);
    expect(checkContent(root, root).findings).toEqual([]);
  });

  it('never overwrites one, and never gives a remark an id that is taken', async () => {
    const root = rootWith(files);
    const words = [...options('--verdict changes'), '--remark', 'One'];
    await runReview(words, root, today);
    const before = readFileSync(join(root, at), 'utf8');
    expect(await runReview(words, root, today)).toMatchObject({
      code: 1,
      out: expect.stringMatching(/is there already\n {2}edit that file, or give another day/),
    });
    expect(readFileSync(join(root, at), 'utf8')).toBe(before);
    await runReview([...words, '--date', '2025-11-11'], root, today);
    expect(readFileSync(join(root, at.replace('11-10', '11-11')), 'utf8')).toContain('id: w08-r2');
  });

  it.each([
    ['--verdict fine', 'fine is no verdict\n  give --verdict, one of accepted, changes, rejected'],
    ['--seal', 'the verdict is missing'],
    ['--verdict accepted --reviewer lan', 'lan is no mentor in site.yaml'],
    ['--verdict accepted --score evidence=11', 'evidence cannot be scored 11\n  give a number from 0 to 10'],
    ['--verdict accepted --score evidence=-1', 'evidence cannot be scored -1'],
    ['--verdict accepted --score evidens=8', 'evidens is no criterion of the rubric\n  did you mean "evidence"?'],
    ['--verdict accepted --score evidence', '--score evidence names no criterion and number'],
    ['--verdict accepted --score plan=1 --score plan=2', '--score plan is given twice'],
    ['--verdict accepted --date 2025-02-30', '2025-02-30 is not a day of the calendar'],
    ['--verdict accepted --lang Vietnamese', 'Vietnamese is no language code'],
    ['--verdict changes --seal', 'a seal signs a week off, and the verdict is changes'],
    ['--verdict accepted --remrak x', "Unknown option '--remrak'"],
  ])('refuses %s and writes nothing', async (line, said) => {
    const root = rootWith(files);
    const { out, code } = await runReview(options(line), root, today);
    expect([code, out]).toEqual([1, expect.stringContaining(said)]);
    expect(existsSync(join(root, 'reviews'))).toBe(false);
  });

  it('refuses a week that is not there, and a site without a mentor', async () => {
    expect((await runReview(['week', '9', '--verdict', 'accepted'], rootWith(files), today)).out).toBe(
      'there is no week 9\n  review one of weeks 8\n',
    );
    expect((await runReview(['week', 'eight'], rootWith(files), today)).out).toMatch(/^eight is not the number of a week/);
    expect((await runReview([], rootWith(files), today)).out).toMatch(/^say which week to review/);
    const alone = rootWith({ ...files, 'site.yaml': site.replace(', role: mentor', '') });
    expect((await runReview(['week', '8', '--verdict', 'accepted'], alone, today)).out).toMatch(/^site.yaml names no mentor/);
  });
});

describe('a review by dialogue', () => {
  const answering = (answers: string[]): { ask: Asker; asked: string[] } => {
    const asked: string[] = [];
    const ask: Asker = async (question) => {
      asked.push(question);
      return answers.shift();
    };
    return { asked, ask };
  };

  it('asks for each criterion, and again after a slip', async () => {
    const root = rootWith(files);
    const { ask, asked } = answering(['ok', 'accepted', '11', '8', '', '7,5', 'Nice', 'mendd', 'mend', '', 'Good', 'y']);
    expect((await runReview(['week', '8'], root, today, ask)).code).toBe(0);
    expect(asked).toContain('Evidence (evidence), 0 to 10, empty for not scored: ');
    expect(asked[3]).toMatch(/evidence cannot be scored 11: give a number from 0 to 10/);
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
    expect(first.asked[1]).toMatch(/a review needs a verdict: write one of accepted, changes, rejected/);
    expect(first.asked).toContain('Score Talk now, 2 criteria? (y/n, empty for n): ');
    expect(first.asked.join()).not.toContain('Slides');
    const second = answering(['changes', 'y', '8', '', '7', '', '', '']);
    expect((await runReview(['week', '8', '--date', '2025-11-11'], root, today, second.ask)).code).toBe(0);
    expect(readFileSync(join(root, at.replace('10-ha', '11-ha')), 'utf8')).toContain('scores:\n  evidence: 8\n  slides: 7\n');
  });

  it('writes nothing when the input ends early, or where nobody can be asked', async () => {
    const root = rootWith(files);
    expect(await runReview(['week', '8'], root, today, answering(['accepted', '3']).ask)).toMatchObject({
      code: 1,
      out: expect.stringMatching(/^the input ended/),
    });
    const { out } = await runReview(['week', '8'], root, today);
    expect(out).toMatch(/nobody can be asked here/);
    expect(out).toContain('evidence  Evidence');
    expect(existsSync(join(root, 'reviews'))).toBe(false);
  });
});
