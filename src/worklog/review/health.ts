// The health of a week by one documented rule, so that a mentor can disagree with the rule instead of guessing it.
import type { Programme } from '../../site/site.ts';
import { weekCoverage } from '../coverage.ts';
import { ofWeek } from '../of-week.ts';
import { weekProgress } from '../progress.ts';
import { isStuck } from '../state.ts';
import { taskStates } from '../task-states.ts';
import type { Week } from '../week.ts';
import type { healthStates } from './health-states.ts';
import type { TrackedRemark } from './remarks.ts';

/** `undefined` if unknown. */
export type Health = (typeof healthStates)[number] | undefined;

export type SignalId = 'blocked' | 'slipped' | 'missed' | 'no-evidence' | 'open-remarks';

export interface SignalRule {
  id: SignalId;
  /** Counts from which a week is at risk, and off track (never by this signal if that is absent). */
  atRisk: number;
  offTrack?: number;
  /** A week counts as on track only if this signal is fully known. */
  needed: boolean;
}

/**
 * The rule. A week is off track if one signal reaches its upper bound, else at risk if one reaches its lower bound, else on
 * track if the states of its tasks and its days are known. Anything else is unknown. In an accepted week open remarks do not
 * count: the mentor accepted it despite them.
 */
export const healthRule: readonly SignalRule[] = [
  { id: 'blocked', atRisk: 1, offTrack: 3, needed: true },
  { id: 'slipped', atRisk: 1, offTrack: 3, needed: false },
  { id: 'missed', atRisk: 1, offTrack: 3, needed: true },
  { id: 'no-evidence', atRisk: 3, needed: false },
  { id: 'open-remarks', atRisk: 1, offTrack: 3, needed: false },
];

export interface Signal extends SignalRule {
  /** Known count; there may be more if `unknown` is not 0. */
  count: number;
  /** Items or days that cannot be judged. */
  unknown: number;
  level: 'fine' | 'at-risk' | 'off-track';
}

export interface WeekHealth {
  week: number;
  health: Health;
  /** In the order of the rule; without a calendar there is no signal for missed days. */
  signals: readonly Signal[];
}

type Counted = Pick<Signal, 'count' | 'unknown'>;

function counted(
  week: Week,
  weeks: readonly Week[],
  programme: Programme | undefined,
  remarks: readonly TrackedRemark[],
  accepted: boolean,
) {
  const { states, slipped, evidence } = weekProgress(weeks, week.week);
  const stuck = taskStates.filter(isStuck).reduce((sum, state) => sum + states[state], 0);
  const days = programme && weekCoverage(weeks, week.week, programme);
  const open = ofWeek(remarks, week.week).filter(({ state }) => state !== 'closed');
  const counts: Record<SignalId, Counted | undefined> = {
    // A week without listed tasks may have had some.
    blocked: { count: stuck, unknown: week.tasks === undefined ? 1 : states.unknown },
    slipped: { count: slipped.count, unknown: slipped.unknown },
    missed: days && { count: days.missed.length, unknown: days.unknown.length },
    'no-evidence': { count: evidence.of - evidence.count, unknown: evidence.unknown },
    'open-remarks': { count: accepted ? 0 : open.length, unknown: 0 },
  };
  return counts;
}

const levelOf = ({ atRisk, offTrack }: SignalRule, count: number): Signal['level'] =>
  offTrack !== undefined && count >= offTrack ? 'off-track' : count >= atRisk ? 'at-risk' : 'fine';

function verdict(signals: readonly Signal[]): Health {
  if (signals.some(({ level }) => level === 'off-track')) return 'off-track';
  if (signals.some(({ level }) => level === 'at-risk')) return 'at-risk';
  return signals.every(({ needed, unknown }) => !needed || unknown === 0) ? 'on-track' : undefined;
}

/** The signals that caused a week's health: none if it is on track or unknown. */
export const reasons = (week: WeekHealth | undefined): SignalId[] =>
  week?.signals.flatMap(({ id, level }) => (level !== 'fine' && level === week.health ? [id] : [])) ?? [];

/** The health of `week`; `weeks` are all of them, `accepted` whether its latest review accepts it. */
export function weekHealth(
  week: Week,
  weeks: readonly Week[],
  programme: Programme | undefined,
  remarks: readonly TrackedRemark[],
  accepted = false,
): WeekHealth {
  const counts = counted(week, weeks, programme, remarks, accepted);
  const signals = healthRule.flatMap((rule): Signal[] => {
    const found = counts[rule.id];
    return found ? [{ ...rule, ...found, level: levelOf(rule, found.count) }] : [];
  });
  return { week: week.week, health: verdict(signals), signals };
}
