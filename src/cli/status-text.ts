// A status as text for a terminal: what needs the mentor first, then the weeks, then the figures. What is not known says so.
import { type AttentionKind, attentionKinds } from '../worklog/review/attention.ts';
import { needs, type Status } from '../worklog/review/status.ts';
import type { Refusal } from './arguments.ts';

type Item = Status['attention'][number];

const many = (count: number, noun: string, nouns = `${noun}s`): string => `${count} ${count === 1 ? noun : nouns}`;

const named = ({ ids }: Item): string => (ids.length === 0 ? '' : `: ${ids.slice(0, 4).join(', ')}${ids.length > 4 ? ', …' : ''}`);

const sentences: Readonly<Record<AttentionKind, (item: Item) => string>> = {
  waiting: () => 'waits for its first review',
  changed: () => 'was edited after its last review',
  seal: () => 'its seal does not hold',
  answered: (item) => `${many(item.count, 'remark')} answered, to be looked at${named(item)}`,
  remarks: (item) => `${many(item.count, 'remark')} not closed yet${named(item)}`,
  'off-track': () => 'is off track',
  'at-risk': () => 'is at risk',
  missed: (item) => `${many(item.count, 'working day')} without a task${named(item)}`,
  carried: (item) => `${many(item.count, 'task')} carried over twice or more${named(item)}`,
  'no-evidence': (item) => `${many(item.count, 'task')} done without evidence${named(item)}`,
};

/** Names of the kinds, short enough for one line a team. */
const labels: Readonly<Record<AttentionKind, string>> = {
  waiting: 'to review',
  changed: 'edited since',
  seal: 'seals broken',
  answered: 'answered',
  remarks: 'remarks open',
  'off-track': 'off track',
  'at-risk': 'at risk',
  missed: 'with missed days',
  carried: 'with work carried twice',
  'no-evidence': 'lacking evidence',
};

const isKind = (kind: string): kind is AttentionKind => (attentionKinds as readonly string[]).includes(kind);

/** A line that cannot move the cursor or clear the screen: the words come from other people's sites. */
const plain = (text: string): string => text.replace(/\p{Cc}/gu, ' ');

const points = ({ rubric }: Status): string => {
  if (!rubric) return 'no rubric';
  const missing = rubric.missing.length > 0 ? `; not wholly scored: ${rubric.missing.join(', ')}` : '';
  const threshold = rubric.threshold === undefined ? '' : `, ${rubric.threshold} to reach`;
  return rubric.total === undefined ? `not known${missing}` : `${rubric.total} of ${rubric.of}${threshold}${missing}`;
};

function weekLines({ weeks }: Status): string[] {
  const columns = ['week', 'health', 'review', 'seal', 'open remarks'];
  const rows = weeks.map(({ week, health, verdict, seal, remarks }) => [
    String(week),
    health === 'unknown' ? 'not known' : health.replace('-', ' '),
    verdict ?? 'none',
    seal,
    String(remarks),
  ]);
  const widths = columns.map((name, column) => Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)));
  return [columns, ...rows].map((row) => `  ${row.map((text, column) => text.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd());
}

/** The desk of one team. */
export function deskText(status: Status): string {
  const { name, attention, tasks, remarks, missedDays } = status;
  const items = attention.map((item) => `  week ${item.week}: ${isKind(item.kind) ? sentences[item.kind](item) : item.kind}`);
  const { done = 0, blocked = 0, unknown = 0 } = tasks.states;
  const share = ({ count, of, unknown: more }: { count: number; of: number; unknown: number }) =>
    `${count} of ${of}${more > 0 ? `, ${more} not known` : ''}`;
  const lines = [
    name,
    '',
    items.length > 0 ? 'What needs the mentor:' : 'Nothing needs the mentor.',
    ...items,
    '',
    ...weekLines(status),
    '',
    `Tasks: ${done} of ${tasks.total} done, ${blocked} blocked${unknown > 0 ? `, ${unknown} of unknown state` : ''}`,
    `On time: ${share(tasks.onTime)}; slipped: ${share(tasks.slipped)}; carried over: ${share(tasks.carriedOver)}; with evidence: ${share(tasks.evidence)}`,
    `Missed days: ${missedDays ?? 'not known, site.yaml has no calendar'}`,
    `Remarks: ${remarks.open} open, ${remarks.answered} being worked on, ${remarks.closed} closed`,
    `Rubric: ${points(status)}`,
  ];
  return `${lines.map(plain).join('\n')}\n`;
}

/** One line a kind that needs the mentor: `2 to review, 1 at risk`. */
const needsLine = (status: Status): string =>
  needs(status)
    .flatMap((count, index) => (count > 0 ? [`${count} ${labels[attentionKinds[index] as AttentionKind]}`] : []))
    .join(', ') || 'nothing';

/** Teams in the order in which to open them; those that could not be read stand last. */
export function rankingText(teams: readonly (Status & { from: string })[], failed: readonly Refusal[]): string {
  const lines = teams.flatMap((team, index) => [
    `${index + 1}. ${team.name}  (${team.url ?? team.from})`,
    `   weeks: ${needsLine(team)}`,
    `   rubric: ${points(team)}`,
  ]);
  const missing = failed.flatMap(({ what, fix }) => [`not known: ${what}`, `   ${fix}`]);
  return `${[...lines, ...missing].map(plain).join('\n')}\n`;
}
