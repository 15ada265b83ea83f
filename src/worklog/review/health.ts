// The health of a week by one stated rule, so that a mentor can disagree with the rule and not guess at it.
import type { Programme } from '../../site/site.ts';
import { weekCoverage } from '../coverage.ts';
import { weekProgress } from '../progress.ts';
import type { Week } from '../week.ts';
import type { TrackedRemark } from './remarks.ts';

export const healthStates = ['on-track', 'at-risk', 'off-track'] as const;
/** `undefined` is not known. */
export type Health = (typeof healthStates)[number] | undefined;

export type SignalId = 'blocked' | 'slipped' | 'missed' | 'no-evidence' | 'open-remarks';

export interface SignalRule {
  id: SignalId;
  /** Counts from which a week is at risk, and off track (never by this signal where that is absent). */
  atRisk: number;
  offTrack?: number;
  /** A week is called on track only where this signal is fully known. */
  needed: boolean;
}

/**
 * The rule. A week is off track when one signal reaches its upper bound, else at risk when one reaches its lower bound, else on
 * track when the states of its tasks and its days are known. Anything else is not known. In an accepted week open remarks do not
 * count: the mentor made them and accepted it all the same.
 */
export const healthRule: readonly SignalRule[] = [
  { id: 'blocked', atRisk: 1, offTrack: 3, needed: true },
  { id: 'slipped', atRisk: 1, offTrack: 3, needed: false },
  { id: 'missed', atRisk: 1, offTrack: 3, needed: true },
  { id: 'no-evidence', atRisk: 3, needed: false },
  { id: 'open-remarks', atRisk: 1, offTrack: 3, needed: false },
];

export interface Signal extends SignalRule {
  /** Counted for certain; there may be more where `unknown` is not 0. */
  count: number;
  /** Items or days that cannot be judged. */
  unknown: number;
  level: 'fine' | 'at-risk' | 'off-track';
}

export interface WeekHealth {
  week: number;
  health: Health;
  /** In the order of the rule; without a calendar there is no signal of missed days. */
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
  const days = programme && weekCoverage(weeks, week.week, programme);
  const open = remarks.filter((remark) => remark.week === week.week && remark.state !== 'closed');
  const counts: Record<SignalId, Counted | undefined> = {
    // Tasks that are not listed are not none.
    blocked: { count: states.blocked, unknown: week.tasks === undefined ? 1 : states.unknown },
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

/** The signals that made a week's health what it is: none where it is on track or not known. */
export const reasons = (week: WeekHealth | undefined): SignalId[] =>
  week?.signals.flatMap(({ id, level }) => (level !== 'fine' && level === week.health ? [id] : [])) ?? [];

/** The health of `week`; `weeks` are all of them, `accepted` is the verdict of its latest review. */
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
