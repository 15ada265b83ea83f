// The desk's figures as they follow from the raw files, written as the page writes them.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Raw, type RawLog, rawDays } from './raw-log.ts';

/** What of `tasks` is done and on time, and what cannot be told. */
export const doneOf = (tasks: Raw[]): Raw[] => tasks.filter(({ state }) => state === 'done');
export const stateless = (tasks: Raw[]): Raw[] => tasks.filter(({ state }) => state === undefined);

/** `3 / 4 (+1 not recorded)` as the page says it. */
export function share(count: number, of: number, unknown: number, notRecorded = ''): string {
  if (of === 0) return unknown > 0 ? `–${notRecorded}` : '–';
  return `${count} / ${of}${unknown > 0 ? ` (+${unknown} ${notRecorded})` : ''}`;
}

export function count(sure: number, unknown: number, notRecorded = ''): string {
  if (unknown === 0) return String(sure);
  return sure === 0 ? `–${notRecorded}` : `${sure} (+${unknown} ${notRecorded})`;
}

export const isLate = ({ last, plan }: Raw): boolean => last !== undefined && plan !== undefined && last > plan.ends;

/** Done of all that are to be done. */
const completion = (tasks: Raw[], notRecorded = ''): string => {
  const unknown = stateless(tasks).length;
  return share(doneOf(tasks).length, tasks.filter(({ state }) => state !== 'dropped').length - unknown, unknown, notRecorded);
};

/** A chain is as its last step is. */
export const standing = (chain: Raw[]): Raw => ({
  ...chain.at(-1),
  owners: chain[0].owners.length > 0 ? chain[0].owners : chain.at(-1).owners,
  milestone: chain[0].milestone ?? chain.at(-1).milestone,
});

/** One row for each group: tasks of each week, then how much of it all is done. Empty where there is none. */
export const matrixRow = ({ weeks, tasks, chains }: RawLog, belongs: (task: Raw) => boolean, notRecorded = ''): string[] => {
  const all = chains.map(standing).filter(belongs);
  const cells = weeks.map(({ week }) => String(tasks.filter((task) => task.week === week && belongs(task)).length || ''));
  return [...cells, all.length > 0 ? completion(all, notRecorded) : ''];
};

/** What the content shows for a criterion, as `3 / 4`; `undefined` where the tool does not judge it. */
export function shown(
  log: RawLog,
  content: string,
  languages: string[],
  part: string,
  criterion: string,
  notRecorded = '',
): string | undefined {
  const { weeks, chains, site } = log;
  const of = (has: number, all: number): string => (all === 0 ? notRecorded : `${has} / ${all}`);
  const withKey = (key: string, among: Raw[]): string => of(among.filter((one) => one[key] !== undefined).length, among.length);
  if (part === 'proposal') {
    const files = languages
      .flatMap((language) => ['md', 'mdx'].map((ending) => join(content, language, 'proposal', `${criterion}.${ending}`)))
      .filter((file) => existsSync(file));
    const long = files.filter((file) => readFileSync(file, 'utf8').split('---').slice(2).join(' ').split(/\s+/).length > 60);
    return of(long.length, languages.length);
  }
  const { worked, missed } = rawDays(log, [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]);
  const keys = ['period', 'summary', 'objectives', 'tasks', 'next'].filter(
    (key) => weeks.filter((week) => week[key]).length * 2 > weeks.length,
  );
  const judged: Record<string, () => string> = {
    'no-missing-day': () => of(worked, worked + missed),
    'one-format': () => of(weeks.filter((week) => keys.every((key) => week[key])).length, weeks.length),
    // Work that was carried over counts once, with the evidence of every step.
    evidence: () => {
      const done = chains.filter((chain) => standing(chain).state === 'done');
      return of(done.filter((chain) => chain.some(({ proofs }) => proofs > 0)).length, done.length);
    },
    'root-cause': () =>
      withKey(
        'cause',
        weeks.flatMap(({ blockers = [] }) => blockers),
      ),
    reflection: () => of(weeks.filter(({ body }) => /^## Reflection$/m.test(body)).length, weeks.length),
    'next-plan': () => {
      const before = weeks.filter(({ week, period }) => week < site.programme.weeks && !(period && period.ends >= site.programme.ends));
      return withKey('next', before);
    },
    'weekly-summary': () => withKey('summary', weeks),
  };
  return part === 'worklog' ? judged[criterion]?.() : part === 'blogs' ? notRecorded : undefined;
}
