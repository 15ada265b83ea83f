// Progress of the work: counts that a mentor may trust, because unknown items are counted as unknown and never as done or zero.
import type { Day, Period } from '../site/dates.ts';
import { type Chain, taskChains } from './chains.ts';
import { perLog } from './per-log.ts';
import { isDone, isLeftOut } from './state.ts';
import { type TaskState, taskStates } from './task-states.ts';
import { tasksOfWeek } from './tasks.ts';
import type { Evidence, Week } from './week.ts';

/** What can be counted: a task of one week (ResolvedTask) or a whole chain (Chain). */
export interface Tracked {
  state: TaskState | undefined;
  ends: Day | undefined;
  plan: Period | undefined;
  /** Evidence of the whole work, including earlier weeks. */
  proof: readonly Evidence[];
  carriedTo: number | undefined;
}

/** `count` of the `of` that can be judged; `unknown` more cannot. */
export interface Share {
  count: number;
  of: number;
  unknown: number;
}

export interface Progress {
  total: number;
  states: Readonly<Record<TaskState | 'unknown', number>>;
  /** Without those that are left out. Unknown without a state. */
  done: Share;
  /** Of the done: last day no later than planned. Unknown without both days, or without a state. */
  onTime: Share;
  /** Worked on after the planned end, in any state. Unknown while an open one is not late yet, or a day is missing. */
  slipped: Share;
  /** Continued in a later week. Unknown for one without a state that is not continued. */
  carriedOver: Share;
  /** Of the done: by `hasEvidence`. */
  evidence: Share;
}

/** True if the state of any item is known. */
export const hasStates = ({ total, states }: Pick<Progress, 'total' | 'states'>): boolean => total > states.unknown;

/** Counts items by the result of `judge`; `null` omits the item, `undefined` means unknown. */
function share(items: readonly Tracked[], judge: (item: Tracked) => boolean | undefined | null): Share {
  const counts = { count: 0, of: 0, unknown: 0 };
  for (const item of items) {
    const verdict = judge(item);
    if (verdict === undefined) counts.unknown += 1;
    else if (verdict !== null) counts.of += 1;
    if (verdict) counts.count += 1;
  }
  return counts;
}

const late = ({ ends, plan }: Tracked): boolean | undefined => (ends && plan ? ends > plan.ends : undefined);

const punctual = (item: Tracked): boolean | undefined => {
  const isLate = late(item);
  return isLate === undefined ? undefined : !isLate;
};

/** Judges a done item; omits the others, except those whose state is unknown. */
const ofDone =
  (judge: (item: Tracked) => boolean | undefined) =>
  (item: Tracked): boolean | undefined | null =>
    isDone(item.state) ? judge(item) : item.state === undefined ? undefined : null;

/**
 * The only rule for evidence: done work has it if this task or one that it continues has a link. Work that is not done is
 * omitted (`null`); without a state the answer is unknown.
 */
export const hasEvidence = ofDone(({ proof }) => proof.length > 0);

/** Counts over any items: the tasks of a week, the chains of a log, those of one owner. */
export function progress(items: readonly Tracked[]): Progress {
  const states = Object.fromEntries([...taskStates, 'unknown' as const].map((state) => [state, 0])) as Record<
    TaskState | 'unknown',
    number
  >;
  for (const { state } of items) states[state ?? 'unknown']++;
  return {
    total: items.length,
    states,
    done: share(items, ({ state }) => (state === undefined ? undefined : isLeftOut(state) ? null : isDone(state))),
    onTime: share(items, ofDone(punctual)),
    slipped: share(items, (item) => (isLeftOut(item.state) ? null : isDone(item.state) ? late(item) : late(item) || undefined)),
    carriedOver: share(items, ({ state, carriedTo }) => carriedTo !== undefined || (state === undefined ? undefined : false)),
    evidence: share(items, hasEvidence),
  };
}

/** Several parts of the desk ask for the same week. */
const progressOfWeeks = perLog(() => new Map<number, Progress>());

/** One week's tasks. `weeks` are all weeks: they determine what was inherited and what was continued. */
export function weekProgress(weeks: readonly Week[], number: number): Progress {
  const known = progressOfWeeks(weeks);
  const made = known.get(number) ?? progress(tasksOfWeek(weeks, number));
  known.set(number, made);
  return made;
}

/** All weeks together: each chain counts once, with its last state and against its first plan. */
export const logProgress = (weeks: readonly Week[]): Progress => progress(taskChains(weeks));

/** Progress of each group of chains. An item with several keys counts in each; `undefined` collects those without a key. */
function by(chains: readonly Chain[], keys: (chain: Chain) => readonly string[]): Map<string | undefined, Progress> {
  const groups = new Map<string | undefined, Chain[]>();
  for (const chain of chains) {
    const named = keys(chain);
    for (const key of named.length > 0 ? named : [undefined]) {
      const group = groups.get(key);
      if (group) group.push(chain);
      else groups.set(key, [chain]);
    }
  }
  return new Map([...groups].map(([key, items]) => [key, progress(items)]));
}

export const progressByOwner = (weeks: readonly Week[]): Map<string | undefined, Progress> => by(taskChains(weeks), ({ owners }) => owners);

export const progressByMilestone = (weeks: readonly Week[]): Map<string | undefined, Progress> =>
  by(taskChains(weeks), ({ milestone }) => (milestone === undefined ? [] : [milestone]));
