// Maps an event's status to one of the site's states: its shape and color.
import type { End, Station } from './journey.ts';

type Tone = 'done' | 'doing' | 'planned' | 'blocked' | 'dropped';

const tones: Readonly<Record<End | Station | 'waiting', Tone>> = {
  queued: 'planned',
  waiting: 'planned',
  sent: 'doing',
  received: 'doing',
  stored: 'doing',
  loaded: 'done',
  rejected: 'blocked',
  quarantined: 'blocked',
  dropped: 'dropped',
};

export const toneOf = (where: End | Station | 'waiting'): Tone => tones[where];
