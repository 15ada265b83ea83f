// Which rows the desk shows, and in which order. Decided by keys alone; the address contains the choice.
import type { Keys } from './keys.ts';

export const orders = ['urgency', 'name', 'score', 'activity', 'remarks'] as const;
export type Order = (typeof orders)[number];

export interface Choice {
  mentor: string;
  group: string;
  state: string;
  /** A part of a team's name. */
  team: string;
  sort: Order;
}

const fields = ['mentor', 'group', 'state', 'team'] as const;
const isOrder = (text: string): text is Order => (orders as readonly string[]).includes(text);

/** The choice that an address contains: `?mentor=lan&sort=score`. */
export function choiceIn(search: string): Choice {
  const parameters = new URLSearchParams(search);
  const [mentor = '', group = '', state = '', team = ''] = fields.map((name) => parameters.get(name) ?? '');
  const sort = parameters.get('sort') ?? '';
  return { mentor, group, state, team, sort: isOrder(sort) ? sort : 'urgency' };
}

/** The part of an address that contains `choice`, with its question mark; empty if nothing is chosen. */
export function searchOf(choice: Choice): string {
  const parameters = new URLSearchParams();
  for (const name of fields) if (choice[name] !== '') parameters.set(name, choice[name]);
  if (choice.sort !== 'urgency') parameters.set('sort', choice.sort);
  return parameters.size > 0 ? `?${parameters}` : '';
}

/** The same for `Đà Nẵng` and `da nang`: a reader may type without marks. */
export const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll(/đ/gi, 'd').toLowerCase();

export interface Candidate {
  keys: Keys;
  name: string;
}

/** Sorts what is not recorded last. */
function by<T>(recorded: (one: T) => number | string | undefined, sign = 1): (one: T, other: T) => number {
  return (one, other) => {
    const [a, b] = [recorded(one), recorded(other)];
    if (a === b) return 0;
    if (a === undefined || a === '') return 1;
    if (b === undefined || b === '') return -1;
    return (a < b ? -1 : 1) * sign;
  };
}

/** The candidates of the choice in its order; the given order is that of urgency. */
export function selected<T extends Candidate>(candidates: readonly T[], choice: Choice, language: string): T[] {
  const { mentor, group, state, sort } = choice;
  const part = folded(choice.team.trim());
  const found = candidates.filter(
    ({ keys, name }) =>
      (mentor === '' || keys.mentor === mentor) &&
      (group === '' || keys.group === group) &&
      (state === '' || keys.states.includes(state)) &&
      (part === '' || folded(name).includes(part)),
  );
  if (sort === 'urgency') return found;
  const { compare } = new Intl.Collator(language, { numeric: true });
  const compared = {
    name: (one: T, other: T) => compare(one.name, other.name),
    score: by<T>(({ keys }) => keys.score),
    activity: by<T>(({ keys }) => keys.activity),
    remarks: by<T>(({ keys }) => keys.remarks, -1),
  }[sort];
  return found.sort(compared);
}
