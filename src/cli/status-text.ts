// A status as text for a terminal: what needs the mentor first, then the weeks, then the figures. Unknown figures are marked as such.
import type { CohortFacts } from '../cohort/facts.ts';
import { needText, noteText } from '../cohort/sentences.ts';
import { plural } from '../i18n/plural.ts';
import { localizedText } from '../site/localized-text.ts';
import { type AttentionKind, attentionKinds } from '../worklog/review/attention.ts';
import type { SignalId } from '../worklog/review/health.ts';
import { needs } from '../worklog/review/status.ts';
import type { Status } from '../worklog/review/status-schema.ts';
import type { Refusal } from './arguments.ts';

type Item = Status['attention'][number];

const named = ({ ids }: Item): string => (ids.length === 0 ? '' : `: ${ids.slice(0, 4).join(', ')}${ids.length > 4 ? ', …' : ''}`);

/** What puts a week at risk or off track. */
const signals: Readonly<Record<string, string>> = {
  blocked: 'blocked tasks',
  slipped: 'late tasks',
  missed: 'missed days',
  'no-evidence': 'done without evidence',
  'open-remarks': 'open remarks',
} satisfies Record<SignalId, string>;

const health = (state: string, { ids }: Item): string =>
  `${state}${ids.length > 0 ? `: ${ids.map((id) => signals[id] ?? id).join(', ')}` : ''}`;

const sentences: Readonly<Record<AttentionKind, (item: Item) => string>> = {
  waiting: () => 'no review yet',
  changed: () => 'edited after the last review',
  seal: () => 'changed since sign-off',
  answered: (item) => `${plural(item.count, 'remark')} answered, to be reviewed${named(item)}`,
  remarks: (item) => `${plural(item.count, 'open remark')}${named(item)}`,
  'off-track': (item) => health('off track', item),
  'at-risk': (item) => health('at risk', item),
  missed: (item) => `${plural(item.count, 'working day')} without a task${named(item)}`,
  carried: (item) => `${plural(item.count, 'task')} carried over twice or more${named(item)}`,
  'no-evidence': (item) => `${plural(item.count, 'task')} done without evidence${named(item)}`,
};

/** Short forms that fit on one line per team. */
const labels: Readonly<Record<AttentionKind, string>> = {
  waiting: 'to review',
  changed: 'edited since the review',
  seal: 'changed since sign-off',
  answered: 'with answered remarks',
  remarks: 'with open remarks',
  'off-track': 'off track',
  'at-risk': 'at risk',
  missed: 'with missed days',
  carried: 'with tasks carried over twice',
  'no-evidence': 'without evidence',
};

/** A sign-off in words; `seal` is its key in files. */
const signOffs: Readonly<Record<Status['weeks'][number]['seal'], string>> = {
  none: 'not signed off',
  sealed: 'signed off',
  broken: 'changed since sign-off',
  unreadable: 'sign-off unreadable',
  unknown: 'unknown',
};

const isKind = (kind: string): kind is AttentionKind => (attentionKinds as readonly string[]).includes(kind);

/** A line that cannot move the cursor or clear the screen: the text comes from other people's sites. */
const plain = (text: string): string => text.replace(/\p{Cc}/gu, ' ');

const points = ({ rubric }: Status): string => {
  if (!rubric) return 'no rubric';
  const weeks = (rubric.partial ?? []).map(({ part, week, scored, of }) => `week ${week} scores ${scored} of ${of} criteria of ${part}`);
  const isPartial = rubric.total !== undefined && rubric.missing.length > 0;
  const missing = [...(isPartial ? [`partially scored, without ${rubric.missing.join(', ')}`] : []), ...weeks]
    .map((said) => `; ${said}`)
    .join('');
  const threshold = rubric.threshold === undefined ? '' : `, ${rubric.threshold} required`;
  return rubric.total === undefined ? `not scored${missing}` : `${rubric.total} of ${rubric.of}${threshold}${missing}`;
};

function weekLines({ weeks }: Status): string[] {
  const columns = ['week', 'health', 'review', 'sign-off', 'open remarks'];
  const rows = weeks.map(({ week, health, verdict, seal, remarks }) => [
    String(week),
    health === 'unknown' ? 'unknown' : health.replace('-', ' '),
    verdict ?? 'none',
    signOffs[seal],
    String(remarks),
  ]);
  const widths = columns.map((name, column) => Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)));
  return [columns, ...rows].map((row) => `  ${row.map((text, column) => text.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd());
}

/** Weeks of one kind with the same message share a line. */
function needLines(attention: Status['attention']): string[] {
  const said = (item: Item): string => (isKind(item.kind) ? sentences[item.kind](item) : item.kind);
  return [...Map.groupBy(attention, said)].map(([sentence, items]) => {
    const weeks = items.map(({ week }) => week).join(', ');
    return `  week${items.length > 1 ? 's' : ''} ${weeks}: ${sentence}`;
  });
}

/** Content with errors is not counted, so the figures are incomplete. */
const errorLines = ({ errors = 0 }: Status): string[] =>
  errors > 0 ? [`The figures are incomplete: the content has ${plural(errors, 'error')}. Run npx shiplog check for details.`] : [];

/** The desk of one team. */
export function deskText(status: Status): string {
  const { name, attention, tasks, remarks, missedDays } = status;
  const items = needLines(attention);
  const { done = 0, blocked = 0, unknown = 0 } = tasks.states;
  const share = ({ count, of, unknown: more }: { count: number; of: number; unknown: number }) =>
    `${count} of ${of}${more > 0 ? `, ${more} not recorded` : ''}`;
  const lines = [
    name,
    ...errorLines(status),
    '',
    items.length > 0 ? 'Needs attention:' : 'Nothing needs attention.',
    ...items,
    '',
    ...weekLines(status),
    '',
    `Tasks: ${done} of ${tasks.total} done, ${blocked} blocked${unknown > 0 ? `, ${unknown} of unknown state` : ''}`,
    `On time: ${share(tasks.onTime)}; slipped: ${share(tasks.slipped)}; carried over: ${share(tasks.carriedOver)}; with evidence: ${share(tasks.evidence)}`,
    `Missed days: ${missedDays ?? 'unknown, site.yaml has no calendar'}`,
    `Remarks: ${remarks.open} open, ${remarks.answered} being worked on, ${remarks.closed} closed`,
    `Rubric: ${points(status)}`,
  ];
  return `${lines.map(plain).join('\n')}\n`;
}

/** One line per kind that needs the mentor: `2 to review, 1 at risk`. */
const needsLine = (status: Status): string =>
  needs(status)
    .flatMap((count, index) => (count > 0 ? [`${count} ${labels[attentionKinds[index] as AttentionKind]}`] : []))
    .join(', ') || 'nothing';

const failedLines = (failed: readonly Refusal[]): string[] => failed.flatMap(({ what, fix }) => [`failed: ${what}`, `   ${fix}`]);

/** The teams of a cohort as its desk lists them: the same order and the same reasons, with the weeks that its calendar misses. */
export function cohortText({ teams, today, cohort }: CohortFacts, failed: readonly Refusal[]): string {
  const lines = teams.flatMap(({ team, needs: reasons, notes, status }, index) => [
    `${index + 1}. ${localizedText(team.name, cohort.languages[0] ?? 'en')}  (${team.site})`,
    ...(reasons.length > 0 ? reasons.map((need) => `   ${needText(need, 'en', today)}`) : ['   nothing to do']),
    ...notes.map((note) => `   ${noteText(note, 'en')}`),
    ...(status?.rubric ? [`   rubric: ${points(status)}`] : []),
  ]);
  const none = teams.length === 0 ? ['No teams yet: npx shiplog cohort add <site> adds one to cohort.yaml.'] : [];
  return `${[...none, ...lines, ...failedLines(failed)].map(plain).join('\n')}\n`;
}

/** Teams in the order in which to open them; those that could not be read come last. */
export function rankingText(teams: readonly (Status & { from: string })[], failed: readonly Refusal[]): string {
  const lines = teams.flatMap((team, index) => [
    `${index + 1}. ${team.name}  (${team.from})`,
    `   weeks: ${needsLine(team)}`,
    `   rubric: ${points(team)}`,
    ...errorLines(team).map((line) => `   ${line}`),
    ...(team.url === undefined ? [] : [team.desk === false ? `   site: ${team.url}` : `   desk: ${new URL('review/', team.url).href}`]),
  ]);
  return `${[...lines, ...failedLines(failed)].map(plain).join('\n')}\n`;
}
