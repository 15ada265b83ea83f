// The arrows of the diagram along which events travel, given their latest changes.
import type { Fate } from '../../pipeline/stages.ts';
import type { Stage } from '../../tracker/index.ts';
import type { Change } from './follow.ts';

/** Maximum events drawn on one arrow at a time: more would show nothing new. */
const MOST = 3;

const alongStage: Record<Stage, readonly string[]> = {
  corrected: [],
  queued: ['click'],
  sent: ['send'],
  accepted: [],
  rejected: [],
  dropped: [],
};
const alongFate: Record<Fate, readonly string[]> = {
  stored: ['store'],
  rejected: ['refuse'],
  loaded: ['read', 'insert'],
  duplicate: ['read'],
  quarantined: ['read'],
};

/** The number of events to animate, by id of the relation. */
export function pulsesOf(changes: readonly Change[]): ReadonlyMap<string, number> {
  const pulses = new Map<string, number>();
  const add = (relations: readonly string[], events: number): void => {
    for (const relation of relations) pulses.set(relation, Math.min(MOST, (pulses.get(relation) ?? 0) + events));
  };
  for (const change of changes) {
    if ('step' in change) add(alongStage[change.step.stage], 1);
    else if ('sample' in change) add(['send'], change.sample.length);
    else add(alongFate[change.notice.fate], change.notice.eventIds.length);
  }
  return pulses;
}
