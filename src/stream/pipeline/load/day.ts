// The day of a time, in UTC. Events of a few days are loaded together, so each day is made once.

export interface Day {
  /** `2025-11-07` */
  day: string;
  /** 20251107 */
  key: number;
}

const LENGTH = 24 * 60 * 60 * 1000;
const MOST_REMEMBERED = 1_000;

const known = new Map<number, Day>();

/** The day that contains this moment. */
export function dayOf(time: Date): Day {
  const number = Math.floor(time.getTime() / LENGTH);
  const found = known.get(number);
  if (found) return found;
  const day = time.toISOString().slice(0, 10);
  const made = { day, key: Number(day.replaceAll('-', '')) };
  if (known.size >= MOST_REMEMBERED) known.clear();
  known.set(number, made);
  return made;
}
