// Maps an event's status to one of the site's states: its shape and color.
import type { End, Station } from './journey.ts';

export function toneOf(where: End | Station | 'waiting'): 'done' | 'doing' | 'planned' | 'blocked' | 'dropped' {
  if (where === 'loaded') return 'done';
  if (where === 'rejected' || where === 'quarantined') return 'blocked';
  if (where === 'dropped') return 'dropped';
  return where === 'queued' || where === 'waiting' ? 'planned' : 'doing';
}
