// Teams of a made-up cohort, the same for the same number and day: diligent ones, late ones, silent ones.
import { addDays, type Day, weekday } from '../../src/site/dates.ts';
import type { Status } from '../../src/worklog/review/status-schema.ts';

export const WEEKS = 13;
/** The week of the build's day. */
export const NOW = 9;

const NAMES = 'Hà Bình Châu Dương Giang Hải Khánh Linh Minh Nam Oanh Phúc Quân Sơn Thảo Uyên Vân Xuân Yến Đức'.split(' ');
export const MENTORS = ['Lan', 'Minh Anh', 'Tuấn', 'Hương', 'Quang'];
export const GROUPS = ['Ho Chi Minh City', 'Hà Nội', 'Đà Nẵng'];

const rubricParts = [
  { id: 'worklog', name: 'Worklog', weight: 40, criteria: ['Evidence of each task', 'Plan for the next week', 'Reflection'] },
  { id: 'proposal', name: 'Proposal', weight: 30, criteria: ['Executive summary', 'Architecture', 'Cost estimate'] },
  { id: 'workshop', name: 'Workshop', weight: 30, criteria: ['Steps that can be repeated', 'Clean-up'] },
];
const idOf = (name: string): string => name.toLowerCase().replaceAll(/[^a-z]+/g, '-');

export const rubric = {
  threshold: 60,
  scale: 10,
  parts: rubricParts.map(({ criteria, ...part }) => ({ ...part, criteria: criteria.map((name) => ({ id: idOf(name), name, weight: 1 })) })),
};

/** A number from 0 to 1 for each text. */
function chance(text: string): number {
  let hash = 2166136261;
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 16777619);
  hash = Math.imul(hash ^ (hash >>> 15), 2246822507);
  hash = Math.imul(hash ^ (hash >>> 13), 3266489909);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

type Week = Status['weeks'][number];
type Attention = Status['attention'][number];

export interface MadeTeam {
  id: string;
  name: string;
  mentor: string;
  group: string;
  /** Absent for a site that is not there. */
  status?: Status;
}

interface Made {
  week?: Week;
  attention: Attention[];
}

function madeWeek(team: string, number: number, care: number, starts: Day): Made {
  const luck = (what: string): number => chance(`${team} ${number} ${what}`);
  if (luck('missing') > care + 0.45) return { attention: [] };
  const begins = addDays(starts, 7 * (number - 1));
  const written = addDays(begins, 4 + Math.floor(luck('day') * (care > 0.6 ? 3 : 7)));
  const isReviewed = number < NOW - 2 || luck('reviewed') > 0.55;
  const remarks = luck('remarks') > 0.8 ? Math.ceil(luck('many') * 4) : 0;
  const health = luck('health') > care + 0.42 ? 'off-track' : luck('health') > care + 0.2 ? 'at-risk' : 'on-track';
  const signals = health === 'on-track' ? [] : [luck('signal') > 0.5 ? 'slipped' : 'no-evidence'];
  const reviewed = addDays(written, 3);
  const verdict = luck('verdict') > 0.9 ? 'changes' : luck('verdict') < 0.02 ? 'rejected' : 'accepted';
  const isSigned = isReviewed && verdict === 'accepted' && luck('signed') > 0.15;
  const isBroken = isSigned && luck('broken') > 0.97;
  const attention: Attention[] = [];
  if (!isReviewed) attention.push({ kind: 'waiting', week: number, count: 1, ids: [] });
  if (isBroken) attention.push({ kind: 'seal', week: number, count: 1, ids: [], anchor: 'seal' });
  if (remarks > 0) attention.push({ kind: 'remarks', week: number, count: remarks, ids: [], anchor: 'reviews' });
  if (health !== 'on-track' && number > NOW - 4) attention.push({ kind: health, week: number, count: 1, ids: signals, anchor: 'health' });
  const week: Week = {
    week: number,
    health,
    signals,
    seal: isBroken ? 'broken' : isSigned ? 'sealed' : 'none',
    reviews: isReviewed ? 1 : 0,
    ...(isReviewed ? { verdict, reviewed, points: Math.round((4 + 5 * care + luck('points')) * 10) / 10, of: 10 } : {}),
    ...(isSigned ? { signed: reviewed } : {}),
    remarks,
    ...(remarks > 0 ? { remarksSince: reviewed } : {}),
    written,
    changed: isBroken ? addDays(reviewed, 4) : written,
  };
  return { week, attention };
}

function rubricOf(team: string, care: number): NonNullable<Status['rubric']> {
  const luck = (what: string): number => chance(`${team} ${what}`);
  const criteria = rubricParts.flatMap((part) =>
    part.criteria.map((name) => {
      const level = luck(name) + (name === 'Cost estimate' ? 0.45 : name === 'Clean-up' ? 0.25 : 0) - care * 0.4;
      const shown = level > 0.75 ? 'missing' : level > 0.5 ? 'partly' : 'shown';
      const score = Math.round((3 + 6 * care + luck(`${name} score`)) * 10) / 10;
      return { part: part.id, id: idOf(name), weight: 1, shown, ...(luck(`${name} scored`) > 0.15 ? { score } : {}) };
    }),
  );
  const parts = rubricParts.map(({ id, weight }) => {
    const own = criteria.filter(({ part }) => part === id);
    const scores = own.flatMap(({ score }) => (score === undefined ? [] : [score]));
    const isWhole = scores.length === own.length;
    const sum = scores.reduce((total, score) => total + score, 0);
    return {
      id,
      weight,
      scored: scores.length,
      of: own.length,
      ...(isWhole ? { score: Math.round(((weight * sum) / own.length) * 10) / 100 } : {}),
    };
  });
  const whole = parts.filter(({ score }) => score !== undefined);
  return {
    ...(whole.length > 0 ? { total: Math.round(whole.reduce((sum, { score = 0 }) => sum + score, 0) * 100) / 100 } : {}),
    of: whole.reduce((sum, { weight }) => sum + weight, 0),
    missing: parts.filter(({ score }) => score === undefined).map(({ id }) => id),
    threshold: 60,
    scale: luck('scale') > 0.97 ? 5 : 10,
    parts,
    criteria,
  };
}

/** The day on which the programme started, for a build on the day `today`: whatever weekday that is, a week begins on it. */
export const startOf = (today: Day): Day => addDays(today, -7 * (NOW - 1));

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** The five working days from the first day of a week on. */
export const workdaysOf = (today: Day) => Array.from({ length: 5 }, (_, index) => WEEKDAYS[(weekday(today) - 1 + index) % 7]);

function statusOf(id: string, name: string, today: Day): Status {
  const care = chance(`${id} care`);
  const starts = startOf(today);
  const made = Array.from({ length: NOW - 1 }, (_, index) => madeWeek(id, index + 1, care, starts));
  const weeks = made.flatMap(({ week }) => (week && (week.written ?? '') <= today ? [week] : []));
  const open = weeks.reduce((sum, { remarks }) => sum + remarks, 0);
  const known = new Set(weeks.map(({ week }) => week));
  const share = { count: 0, of: 0, unknown: 0 };
  return {
    schema: 2,
    name,
    language: 'en',
    members: ['Nguyễn An', 'Trần Bình', 'Lê Chi', 'Phạm Dũng'],
    programme: { starts, ends: addDays(starts, 7 * WEEKS - 3), weeks: WEEKS },
    activity:
      weeks
        .map(({ changed = '' }) => changed)
        .sort()
        .at(-1) || starts,
    weeks,
    tasks: { total: 0, states: {}, onTime: share, slipped: share, carriedOver: share, evidence: share },
    attention: made.flatMap(({ attention }) => attention.filter(({ week }) => known.has(week))),
    remarks: { open, answered: 0, closed: 3 },
    rubric: rubricOf(id, care),
  };
}

export function madeTeams(count: number, today: Day): MadeTeam[] {
  return Array.from({ length: count }, (_, index) => {
    const first = NAMES[index % NAMES.length] ?? '';
    const number = Math.floor(index / NAMES.length) + 1;
    const id = `team-${index + 1}`;
    const name = `Team ${first}${count > NAMES.length ? ` ${number}` : ''}`;
    return {
      id,
      name,
      mentor: `mentor-${(index % MENTORS.length) + 1}`,
      group: `group-${(index % GROUPS.length) + 1}`,
      ...(index % 20 === 7 ? {} : { status: statusOf(id, name, today) }),
    };
  });
}
