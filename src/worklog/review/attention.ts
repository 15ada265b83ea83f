// What needs the mentor now, the most urgent first: ten minutes a week must be enough.
import type { Day } from '../../site/dates.ts';
import type { Programme } from '../../site/site.ts';
import { anchorOfTask, weekAnchors } from '../anchors.ts';
import { taskChains } from '../chains.ts';
import { weekCoverage } from '../coverage.ts';
import { ofWeek } from '../of-week.ts';
import { perLog } from '../per-log.ts';
import { hasEvidence } from '../progress.ts';
import { isClosed } from '../state.ts';
import { inOrder, tasksOfWeek } from '../tasks.ts';
import type { Week } from '../week.ts';
import { anchorOfRemark, reviewAnchors } from './anchors.ts';
import { type AttentionKind, attentionKinds } from './attention-kinds.ts';
import { reasons, type WeekHealth } from './health.ts';
import type { TrackedRemark } from './remarks.ts';
import { type FiledReview, isSettled, reviewsOfWeek } from './review.ts';
import { needsMentor, type WeekSeal } from './seal.ts';

export { type AttentionKind, attentionKinds } from './attention-kinds.ts';

export interface AttentionItem {
  kind: AttentionKind;
  /** Number of the week whose page to open. */
  week: number;
  /** How many; 1 if the week itself is meant. */
  count: number;
  /** Anchor on that week's page; absent for its top. */
  anchor?: string;
  /** Ids of the tasks or remarks, or the days; for off-track and at-risk the signals that caused it. */
  ids: readonly string[];
}

export interface AttentionFacts {
  weeks: readonly Week[];
  programme: Programme | undefined;
  reviews: readonly FiledReview[];
  remarks: readonly TrackedRemark[];
  seals: ReadonlyMap<number, WeekSeal>;
  health: ReadonlyMap<number, WeekHealth>;
  /** Of each week the day that `editedAfter` returns. */
  edited: ReadonlyMap<number, Day | undefined>;
}

const item = (kind: AttentionKind, week: number, ids: readonly string[], anchor?: string): AttentionItem => ({
  kind,
  week,
  count: ids.length,
  ids,
  ...(anchor === undefined ? {} : { anchor }),
});

/** A list as an item; nothing if it is empty. */
const some = (kind: AttentionKind, week: number, ids: readonly string[], anchor?: string): AttentionItem[] =>
  ids.length > 0 ? [item(kind, week, ids, anchor)] : [];

const weekItem = (kind: AttentionKind, week: number, anchor?: string, ids: readonly string[] = []): AttentionItem => ({
  ...item(kind, week, ids, anchor),
  count: 1,
});

/** A week at risk, with its causes. */
function risk(week: number, health: WeekHealth | undefined): AttentionItem[] {
  const state = health?.health;
  return state === 'off-track' || state === 'at-risk' ? [weekItem(state, week, undefined, reasons(health))] : [];
}

/** The day of an edit after the last review, where no seal tells more: one that holds proves that nothing changed, a broken one that something did. */
export function editedAfter(last: FiledReview | undefined, seal: WeekSeal | undefined, day: Day | undefined): Day | undefined {
  if (!last || day === undefined || day <= last.date) return undefined;
  const isKnown = seal && (needsMentor[seal.state] || (seal.state === 'sealed' && seal.review === last));
  return isKnown ? undefined : day;
}

/** Whether and how the week itself waits for the mentor. */
function waiting(week: number, { reviews, seals, edited }: AttentionFacts): AttentionItem[] {
  if (reviewsOfWeek(reviews, week).length === 0) return [weekItem('waiting', week)];
  if (needsMentor[seals.get(week)?.state ?? 'none']) return [weekItem('seal', week, reviewAnchors.seal)];
  return edited.get(week) === undefined ? [] : [weekItem('changed', week)];
}

/** An accepted week is off the desk until it changes. */
const isOffDesk = (week: number, { reviews }: AttentionFacts, waits: readonly AttentionItem[]): boolean =>
  waits.length === 0 && isSettled(reviewsOfWeek(reviews, week));

const doneWithoutEvidence = (weeks: readonly Week[], week: number): string[] =>
  tasksOfWeek(weeks, week).flatMap((task) => (hasEvidence(task) === false ? [task.id] : []));

const chainsByLastWeek = perLog((weeks) => Map.groupBy(taskChains(weeks), ({ lastWeek }) => lastWeek));

/** Open tasks of this week that were carried over at least twice. */
const carriedTwice = (weeks: readonly Week[], week: number): string[] =>
  (chainsByLastWeek(weeks).get(week) ?? []).flatMap(({ pushOuts, state, steps }) =>
    pushOuts >= 2 && !isClosed(state) ? steps.slice(-1).map(({ id }) => id) : [],
  );

const anchorOfFirst = (anchor: (id: string) => string, [first]: readonly string[]): string | undefined =>
  first === undefined ? undefined : anchor(first);

function itemsOf({ week }: Week, facts: AttentionFacts): AttentionItem[] {
  const { weeks, programme, remarks, health } = facts;
  const waits = waiting(week, facts);
  const own = ofWeek(remarks, week);
  const answered = own.flatMap(({ id, state, confirmed }) => (state === 'closed' && !confirmed ? [id] : []));
  const open = own.flatMap(({ id, state }) => (state === 'closed' ? [] : [id]));
  const said = [
    ...waits,
    ...some('answered', week, answered, anchorOfFirst(anchorOfRemark, answered)),
    ...some('remarks', week, open, anchorOfFirst(anchorOfRemark, open)),
  ];
  if (isOffDesk(week, facts, waits)) return said;
  const missed = programme ? (weekCoverage(weeks, week, programme)?.missed ?? []) : [];
  const carried = carriedTwice(weeks, week);
  const bare = doneWithoutEvidence(weeks, week);
  return [
    ...said,
    ...risk(week, health.get(week)),
    ...some('missed', week, missed, weekAnchors.timeline),
    ...some('carried', week, carried, anchorOfFirst(anchorOfTask, carried)),
    ...some('no-evidence', week, bare, anchorOfFirst(anchorOfTask, bare)),
  ];
}

/** Everything that needs the mentor, by kind in the order of `attentionKinds`, then by week. */
export function attention(facts: AttentionFacts): AttentionItem[] {
  const items = inOrder(facts.weeks).flatMap((week) => itemsOf(week, facts));
  return items.sort((a, b) => attentionKinds.indexOf(a.kind) - attentionKinds.indexOf(b.kind));
}
