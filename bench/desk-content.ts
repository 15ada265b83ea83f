// A large log for the mentor's desk: milestones, a rubric, tasks carried over, and a review of every second week, signed every fourth.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { readContent } from '../src/check/read-content.ts';
import { weekSeals } from '../src/check/week-seal.ts';
import { facts, prose, siteFile, weekName } from './weeks.ts';

const MILESTONES = ['learn', 'design', 'build', 'show'];

const settings = (weeks: number): string =>
  [
    siteFile('Desk', weeks).replace('people:\n', 'people:\n  - { id: mentor, name: mentor, role: mentor }\n'),
    'milestones:',
    ...MILESTONES.map((id) => `  - { id: ${id}, name: ${id} }`),
    'rubric:',
    '  parts:',
    '    - { id: worklog, name: Worklog, weight: 60, criteria: [{ id: evidence, name: Evidence, weight: 1 }, { id: next-plan, name: Plan, weight: 1 }] }',
    '    - { id: proposal, name: Proposal, weight: 40, criteria: [{ id: summary, name: Summary, weight: 1 }] }',
    '',
  ].join('\n');

/** The facts of a week, its first task carried over two weeks of three, the others each of a milestone. */
function weekFacts(week: number, tasks: number): string {
  return facts(week, tasks)
    .split(/^(?= {2}- id: )/m)
    .map((part, index) => {
      if (index === 0) return part;
      if (index === 1 && week % 3 !== 1)
        return part.replace(/^ {4}title: .*$/m, `    continues: w${week - 1}-task-0`).replace(/^ {4}owner: .*\n/m, '');
      return part.replace(/^( {4}owner: .*)$/m, `$1\n    milestone: ${MILESTONES[(week + index) % MILESTONES.length]}`);
    })
    .join('');
}

const review = (week: number, seal: string | undefined): string =>
  [
    'reviewer: mentor',
    'date: 2005-01-03',
    'lang: en',
    `verdict: ${week % 4 === 0 ? 'accepted' : 'changes'}`,
    `scores: { evidence: ${week % 10}, next-plan: 7.5 }`,
    `remarks: [{ id: w${week}-r1, text: Say what was measured. }]`,
    ...(seal && week % 4 === 0 ? [`seal: ${seal}`] : []),
    '',
  ].join('\n');

/** Writes the content root into `folder`: the same on every run. */
export function writeDeskContent(folder: string, weeks: number, tasks: number): void {
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(resolve(folder, file)), { recursive: true });
    writeFileSync(resolve(folder, file), text);
  };
  write('site.yaml', settings(weeks));
  write('en/index.md', '---\ntitle: Desk\n---\n\nA generated worklog.\n');
  for (let week = 1; week <= weeks; week += 1)
    write(`en/worklog/${weekName(week)}.md`, `${weekFacts(week, tasks)}\n\n${prose(week, `${weekName(Math.max(1, week - 1))}.md`)}`);
  const seals = weekSeals(readContent(folder));
  for (let week = 2; week <= weeks; week += 2) write(`reviews/${weekName(week)}/2005-01-03-mentor.yaml`, review(week, seals.get(week)));
}
