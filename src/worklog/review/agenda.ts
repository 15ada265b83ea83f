// What a mentor with ten minutes does: at most three sentences with a link each, then every week that needs a look, worst first.
import { type AttentionItem, type AttentionKind, attentionKinds } from './attention.ts';
import type { Desk } from './desk.ts';
import type { SignalId } from './health.ts';

/** One sentence of the desk's first screen. */
export interface Step {
  kind: AttentionKind;
  /** Weeks that it is about, in their order. */
  weeks: readonly number[];
  /** Remarks, days or tasks over all of them; as many as weeks where the week itself is meant. */
  count: number;
  /** Of risks: the signals that made them so. */
  signals: readonly SignalId[];
  /** The week to open first, and the place on its page. */
  first: AttentionItem;
}

/** One reason why a week needs a look. */
export interface Reason {
  kind: Exclude<AttentionKind, 'off-track' | 'at-risk'> | 'blocked' | 'slipped';
  count: number;
  anchor?: string | undefined;
}

export interface Concern {
  week: number;
  /** Its most pressing state; absent where the week is neither off track nor at risk. */
  health?: 'off-track' | 'at-risk';
  reasons: readonly Reason[];
}

/** More sentences than a first screen holds are not read. */
const MOST = 3;

/** The item of attention that says the same as a signal of health. */
const sameAs: Partial<Record<SignalId, AttentionKind>> = { missed: 'missed', 'no-evidence': 'no-evidence', 'open-remarks': 'remarks' };

const isRisk = (kind: AttentionKind): kind is 'off-track' | 'at-risk' => kind === 'off-track' || kind === 'at-risk';

const signalsOf = ({ kind, ids }: AttentionItem): SignalId[] => (isRisk(kind) ? (ids as readonly SignalId[]).slice() : []);

/** The first things to do, by kind in the order of `attentionKinds`. A risk that an earlier sentence explains is not said again. */
export function nextSteps(attention: readonly AttentionItem[], most: number = MOST): Step[] {
  const steps: Step[] = [];
  const saidOf = (kind: AttentionKind | undefined, week: number) => steps.some((step) => step.kind === kind && step.weeks.includes(week));
  for (const kind of attentionKinds) {
    const items = attention
      .filter((item) => item.kind === kind)
      .filter((item) => !isRisk(kind) || !signalsOf(item).every((id) => saidOf(sameAs[id], item.week)));
    const [first] = items;
    if (!first || steps.length === most) continue;
    const count = items.reduce((sum, item) => sum + item.count, 0);
    steps.push({ kind, weeks: items.map(({ week }) => week), count, signals: [...new Set(items.flatMap(signalsOf))], first });
  }
  return steps;
}

/** Kinds by how bad they are for the work, which is not the order in which a mentor takes them up. */
const worst: readonly AttentionKind[] = [
  'seal',
  'off-track',
  'changed',
  'answered',
  'remarks',
  'at-risk',
  'missed',
  'carried',
  'waiting',
  'no-evidence',
];

/** Every week that needs a look, the worst first; of two alike the earlier one. */
export function concerns({ attention, weeks }: Pick<Desk, 'attention' | 'weeks'>): Concern[] {
  const byWeek = [...Map.groupBy(attention, ({ week }) => week)].sort(([a], [b]) => a - b);
  const counts = (items: readonly AttentionItem[]) => worst.map((kind) => items.find((item) => item.kind === kind)?.count ?? 0);
  const ranked = byWeek.map(([week, items]) => ({ week, items, counts: counts(items) }));
  ranked.sort((a, b) => {
    const index = a.counts.findIndex((count, at) => count !== b.counts[at]);
    return index < 0 ? a.week - b.week : (b.counts[index] ?? 0) - (a.counts[index] ?? 0);
  });
  return ranked.map(({ week, items }): Concern => {
    const health = items.find(({ kind }) => isRisk(kind))?.kind as Concern['health'];
    const signals = weeks.find((one) => one.week === week)?.health.signals ?? [];
    const bare = signals.flatMap(({ id, count }): Reason[] =>
      health && count > 0 && (id === 'blocked' || id === 'slipped') ? [{ kind: id, count }] : [],
    );
    const said = items.flatMap(({ kind, count, anchor }): Reason[] => (isRisk(kind) ? [] : [{ kind, count, anchor }]));
    return { week, ...(health ? { health } : {}), reasons: [...bare, ...said] };
  });
}
