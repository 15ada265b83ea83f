// What a mentor with ten minutes should do: at most three sentences with a link each, then every week that needs attention, worst first.
import { ofWeek } from '../of-week.ts';
import { type AttentionItem, type AttentionKind, attentionKinds } from './attention.ts';
import type { Desk } from './desk.ts';
import type { SignalId } from './health.ts';

/** One sentence of the desk's first screen. */
export interface Step {
  kind: AttentionKind;
  /** The weeks concerned, in order. */
  weeks: readonly number[];
  /** Remarks, days or tasks over all of them; the number of weeks if the week itself is meant. */
  count: number;
  /** For risks: the signals that caused them. */
  signals: readonly SignalId[];
  /** The week to open first, which needs attention most, and the anchor on its page. */
  first: AttentionItem;
  /** Whether `first` needs more attention than the next of these weeks; false if they are equal or there is only one. */
  isWorst: boolean;
}

/** One reason why a week needs attention. */
export interface Reason {
  kind: Exclude<AttentionKind, 'off-track' | 'at-risk'> | 'blocked' | 'slipped';
  count: number;
  anchor?: string | undefined;
}

export interface Concern {
  week: number;
  /** Its most urgent state; absent if the week is neither off track nor at risk. */
  health?: 'off-track' | 'at-risk';
  reasons: readonly Reason[];
}

/** The maximum number of sentences on the first screen. */
const MOST = 3;

/** The attention item that corresponds to a health signal. */
const sameAs: Partial<Record<SignalId, AttentionKind>> = { missed: 'missed', 'no-evidence': 'no-evidence', 'open-remarks': 'remarks' };

const isRisk = (kind: AttentionKind): kind is 'off-track' | 'at-risk' => kind === 'off-track' || kind === 'at-risk';

const signalsOf = ({ kind, ids }: AttentionItem): SignalId[] => (isRisk(kind) ? (ids as readonly SignalId[]).slice() : []);

/**
 * The first things to do: one sentence for each of the first kinds of `attentionKinds`, that of the worst week first, as in `concerns`.
 * A risk that another sentence explains is not repeated.
 */
export function nextSteps(desk: Pick<Desk, 'attention' | 'weeks'>, most: number = MOST): Step[] {
  const steps: Step[] = [];
  const worstFirst = concerns(desk);
  const said = new Map<AttentionKind | undefined, ReadonlySet<number>>();
  for (const kind of attentionKinds) {
    const items = desk.attention
      .filter((item) => item.kind === kind)
      .filter((item) => !isRisk(kind) || !signalsOf(item).every((id) => said.get(sameAs[id])?.has(item.week)));
    const weeks = new Set(items.map(({ week }) => week));
    const [worst, next] = worstFirst.filter(({ week }) => weeks.has(week));
    const first = items.find(({ week }) => week === worst?.week);
    if (!worst || !first || steps.length === most) continue;
    said.set(kind, weeks);
    steps.push({
      kind,
      weeks: items.map(({ week }) => week),
      count: items.reduce((sum, item) => sum + item.count, 0),
      signals: [...new Set(items.flatMap(signalsOf))],
      first,
      isWorst: next !== undefined && byImpact(worst, next) < 0,
    });
  }
  const rank = new Map(worstFirst.map(({ week }, at) => [week, at]));
  return steps.sort((one, other) => (rank.get(one.first.week) ?? 0) - (rank.get(other.first.week) ?? 0));
}

/** Reasons by their impact on the work, which is not the order in which a mentor handles them. */
const impact: readonly (AttentionKind | Reason['kind'])[] = [
  'seal',
  'off-track',
  'changed',
  'answered',
  'remarks',
  'at-risk',
  'blocked',
  'slipped',
  'missed',
  'carried',
  'waiting',
  'no-evidence',
];

/** Negative if `one` needs more attention than `other`, 0 if they are equal. */
function byImpact(one: Concern, other: Concern): number {
  const count = ({ health, reasons }: Concern, kind: (typeof impact)[number]) =>
    kind === health ? 1 : (reasons.find((reason) => reason.kind === kind)?.count ?? 0);
  return impact.map((kind) => count(other, kind) - count(one, kind)).find((difference) => difference !== 0) ?? 0;
}

/** Every week that needs attention, the worst first; of two equal ones the earlier. */
export function concerns({ attention, weeks }: Pick<Desk, 'attention' | 'weeks'>): Concern[] {
  const found = [...Map.groupBy(attention, ({ week }) => week)].map(([week, items]): Concern => {
    const health = items.find(({ kind }) => isRisk(kind))?.kind as Concern['health'];
    const signals = health ? (ofWeek(weeks, week)[0]?.health.signals ?? []) : [];
    // Reasons that only the health has, without an attention item.
    const bare = signals.flatMap(({ id, count }): Reason[] =>
      count > 0 && (id === 'blocked' || id === 'slipped') ? [{ kind: id, count }] : [],
    );
    const said = items.flatMap(({ kind, count, anchor }): Reason[] => (isRisk(kind) ? [] : [{ kind, count, anchor }]));
    return { week, ...(health ? { health } : {}), reasons: [...bare, ...said] };
  });
  return found.sort((one, other) => byImpact(one, other) || one.week - other.week);
}
