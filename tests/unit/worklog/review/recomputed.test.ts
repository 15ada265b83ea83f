// Every figure of the desk, worked out again from the raw files by another road: no schema, no model, another YAML reader.
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readContent } from '../../../../src/check/read-content.ts';
import { deskFacts } from '../../../../src/content/desk-facts.ts';
import { deskOf } from '../../../../src/worklog/review/desk.ts';
import { statusOf } from '../../../../src/worklog/review/status.ts';
import type { Status } from '../../../../src/worklog/review/status-schema.ts';

// biome-ignore lint/suspicious/noExplicitAny: raw YAML, read without a model on purpose.
type Raw = any;

const DAY = 86_400_000;
const list = (value: Raw): Raw[] => (value === undefined ? [] : Array.isArray(value) ? value : [value]);
const time = (day: string): number => Date.parse(day);
const sum = (numbers: number[]): number => numbers.reduce((all, one) => all + one, 0);

function rawContent(root: string) {
  const site = parse(readFileSync(join(root, 'site.yaml'), 'utf8'));
  const language = site.languages?.[0] ?? 'en';
  const weeks: Raw[] = globSync(`${language}/worklog/week-*.{md,mdx}`, { cwd: root })
    .map((file) => {
      const [, yaml = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(join(root, file), 'utf8')) ?? [];
      return { ...parse(yaml), raw: parse(yaml), body };
    })
    .filter(({ draft }) => !draft)
    .sort((a, b) => a.week - b.week);
  const reviews: Raw[] = globSync('reviews/*/*.yaml', { cwd: root })
    .sort((a, b) => (basename(a) < basename(b) ? -1 : 1))
    .map((file) => ({ ...parse(readFileSync(join(root, file), 'utf8')), week: Number(basename(dirname(file)).slice(5)) }));
  return { site, weeks, reviews };
}

/** Tasks grouped by the first of their chain. */
function rawChains(weeks: Raw[]): Raw[][] {
  const chains = new Map<string, Raw[]>();
  for (const week of weeks)
    for (const task of list(week.tasks)) {
      const chain = [...chains.values()].find((steps) => steps.some(({ id }) => id === task.continues)) ?? [];
      if (chain.length === 0) chains.set(task.id, chain);
      chain.push({ ...task, week: week.week });
    }
  return [...chains.values()];
}

function rawMissed({ programme }: Raw, weeks: Raw[]): number | undefined {
  if (!programme) return undefined;
  const names = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
  const workdays = programme.workdays ?? names.slice(1, 6);
  const works = (at: number): boolean => workdays.includes(names[new Date(at).getUTCDay()]);
  const span = (week: Raw): [number, number] => {
    if (week.period) return [time(week.period.starts), time(week.period.ends)];
    const start = time(programme.starts) + (week.week - 1) * 7 * DAY;
    const days = [0, 1, 2, 3, 4, 5, 6].map((more) => start + more * DAY).filter(works);
    return [days[0] ?? start, days.at(-1) ?? start];
  };
  const dated = weeks.flatMap(({ tasks }) => list(tasks)).filter(({ starts, ends }) => starts ?? ends);
  const spans = dated.map(({ starts, ends }): [number, number] => [time(starts ?? ends), time(ends ?? starts)]);
  const vague = weeks.filter(({ tasks }) => !tasks || tasks.some(({ starts, ends }: Raw) => !(starts ?? ends))).map(span);
  const last = Math.max(...[...weeks.map(span), ...spans].map(([, end]) => end));
  const inside = (at: number, all: [number, number][]) => all.some(([from, to]) => from <= at && at <= to);
  let missed = 0;
  for (let at = time(programme.starts); at <= Math.min(time(programme.ends), last); at += DAY) {
    const holiday = list(programme.holidays).some(({ day }) => time(day) === at);
    if (works(at) && !holiday && !inside(at, spans) && !inside(at, vague)) missed++;
  }
  return missed;
}

const sorted = (value: Raw): Raw =>
  Array.isArray(value)
    ? value.map(sorted)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.keys(value)
            .sort()
            .map((key) => [key, sorted(value[key])]),
        )
      : typeof value === 'string'
        ? value.normalize('NFC').trim()
        : value;

function rawSeal(week: Raw, reviews: Raw[]): string {
  const signed = reviews.filter(({ seal }) => seal).at(-1);
  if (!signed) return 'none';
  const text = JSON.stringify({ body: sorted(week.body), facts: sorted(week.raw) });
  return signed.seal === `v1:${createHash('sha256').update(text).digest('hex')}` ? 'sealed' : 'broken';
}

function rawRemarks(weeks: Raw[], reviews: Raw[], chains: Raw[][]) {
  return reviews.flatMap(({ remarks, week }) =>
    list(remarks).map(({ id }) => {
      const steps = weeks.filter((one) => one.week > week).flatMap(({ tasks }) => list(tasks));
      const answers = steps.filter(({ closes, state }) => closes === id && state !== 'dropped');
      const done = answers.some(
        (task) => task.state === 'done' || chains.find((one) => one.some((step) => step.id === task.id))?.at(-1)?.state === 'done',
      );
      return { week, state: done ? 'closed' : answers.length > 0 ? 'answered' : 'open' };
    }),
  );
}

function rawRubric({ rubric }: Raw, reviews: Raw[]) {
  if (!rubric) return undefined;
  const scale = rubric.scale ?? 10;
  const parts = rubric.parts.map((part: Raw) => {
    const criteria = part.criteria?.length ? part.criteria : [{ id: part.id, weight: 1 }];
    const scored = criteria.flatMap(({ id, weight }: Raw) => {
      const weeks = [...new Set(reviews.filter(({ scores }) => scores?.[id] !== undefined).map(({ week }) => week))];
      const latest = weeks.map(
        (week) => reviews.filter((review) => review.week === week && review.scores?.[id] !== undefined).at(-1).scores[id],
      );
      return latest.length > 0 ? [{ weight, score: sum(latest) / latest.length }] : [];
    });
    const score = (sum(scored.map((one: Raw) => one.score * one.weight)) / sum(scored.map((one: Raw) => one.weight)) / scale) * part.weight;
    return { id: part.id, weight: part.weight, scored: scored.length, of: criteria.length, score: scored.length > 0 ? score : undefined };
  });
  const whole = parts.filter(({ scored, of }: Raw) => scored === of);
  return {
    parts,
    total: whole.length > 0 ? sum(whole.map(({ score }: Raw) => score)) : undefined,
    of: sum(whole.map(({ weight }: Raw) => weight)),
  };
}

const roots = ['tests/fixtures/site', 'content'].map((root) => resolve(root)).filter((root) => existsSync(join(root, 'site.yaml')));

describe.each(roots)('the desk of %s, computed again from its files', (root) => {
  const facts = deskFacts(readContent(root));
  if (!facts) throw new Error(`${root} cannot be read`);
  const status: Status = statusOf(deskOf(facts), facts.site);
  const { site, weeks, reviews } = rawContent(root);
  const chains = rawChains(weeks);
  const last = (chain: Raw[]): Raw => chain.at(-1);

  it('counts tasks by their last state', () => {
    expect(status.tasks.total).toBe(chains.length);
    for (const [state, count] of Object.entries(status.tasks.states))
      expect([state, chains.filter((chain) => (last(chain).state ?? 'unknown') === state).length]).toEqual([state, count]);
  });

  it('counts evidence, what was carried over, and what was on time', () => {
    const done = chains.filter((chain) => last(chain).state === 'done');
    const unknown = chains.filter((chain) => last(chain).state === undefined);
    const proved = done.filter((chain) => chain.some(({ evidence }) => list(evidence).length > 0));
    expect(status.tasks.evidence).toEqual({ count: proved.length, of: done.length, unknown: unknown.length });
    const carried = chains.filter(({ length }) => length > 1);
    const single = unknown.filter(({ length }) => length === 1);
    expect(status.tasks.carriedOver).toEqual({ count: carried.length, of: chains.length - single.length, unknown: single.length });
    const ends = (chain: Raw[]) => last(chain).ends ?? last(chain).starts;
    const plan = (chain: Raw[]) => chain.find(({ planned }) => planned)?.planned.ends;
    const judged = done.filter((chain) => ends(chain) && plan(chain));
    const onTime = judged.filter((chain) => ends(chain) <= plan(chain)).length;
    expect(status.tasks.onTime).toEqual({ count: onTime, of: judged.length, unknown: done.length - judged.length + unknown.length });
  });

  it('has one value for evidence: status and rubric agree', () => {
    const criterion = deskOf(facts).readiness?.find(({ criterion: { id, part } }) => id === 'evidence' && part === 'worklog');
    if (!site.rubric?.parts.some(({ id, criteria }: Raw) => id === 'worklog' && criteria?.some((one: Raw) => one.id === 'evidence')))
      expect(criterion).toBeUndefined();
    else {
      const { count, of, unknown } = status.tasks.evidence;
      expect(criterion).toMatchObject({ has: count, of, unknown });
    }
  });

  it('counts the missed days', () => {
    expect(status.missedDays).toBe(rawMissed(site, weeks));
  });

  it('has reviews, verdicts, seals and open remarks of each week', () => {
    const remarks = rawRemarks(weeks, reviews, chains);
    const expected = weeks.map((week) => {
      const own = reviews.filter((review) => review.week === week.week);
      const open = remarks.filter((remark) => remark.week === week.week && remark.state !== 'closed').length;
      return { week: week.week, reviews: own.length, verdict: own.at(-1)?.verdict, seal: rawSeal(week, own), remarks: open };
    });
    expect(
      status.weeks.map(({ week, reviews: count, verdict, seal, remarks: open }) => ({
        week,
        reviews: count,
        verdict,
        seal,
        remarks: open,
      })),
    ).toEqual(expected);
    for (const state of ['open', 'answered', 'closed'] as const)
      expect(status.remarks[state]).toBe(remarks.filter((remark) => remark.state === state).length);
  });

  it('adds up the rubric', () => {
    const expected = rawRubric(site, reviews);
    expect(status.rubric?.of).toBe(expected?.of);
    const close = (shown: number | undefined, exact: number | undefined) =>
      exact === undefined ? expect(shown).toBeUndefined() : expect(shown).toBeCloseTo(exact, 1);
    close(status.rubric?.total, expected?.total);
    for (const [index, part] of (expected?.parts ?? []).entries()) {
      expect(status.rubric?.parts[index]).toMatchObject({ id: part.id, weight: part.weight, scored: part.scored, of: part.of });
      close(status.rubric?.parts[index]?.score, part.score);
    }
  });

  it('names every waiting week, and what it lacks', () => {
    const waiting = weeks.filter(({ week }) => !reviews.some((review) => review.week === week));
    expect(status.attention.filter(({ kind }) => kind === 'waiting').map(({ week }) => week)).toEqual(waiting.map(({ week }) => week));
    const before = ({ id }: Raw) => {
      const chain = chains.find((steps) => steps.some((step) => step.id === id)) ?? [];
      return chain.slice(0, chain.findIndex((step) => step.id === id) + 1);
    };
    for (const week of waiting) {
      const bare = list(week.tasks).filter(
        (task) => task.state === 'done' && !before(task).some(({ evidence }) => list(evidence).length > 0),
      );
      const told = status.attention.find((item) => item.kind === 'no-evidence' && item.week === week.week);
      expect([week.week, told?.count ?? 0]).toEqual([week.week, bare.length]);
    }
  });
});
