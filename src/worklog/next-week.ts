// The starting point of a new week: its dates by the calendar, and the unfinished work that it continues.
import { calendarWeek } from '../site/calendar.ts';
import type { Period } from '../site/dates.ts';
import type { Programme } from '../site/site.ts';
import { isClosed } from './state.ts';
import type { TaskState } from './task-states.ts';
import { type ResolvedTask, resolveTasks } from './tasks.ts';
import type { Week } from './week.ts';

/** A task that the new week continues. */
export interface CarriedTask {
  id: string;
  continues: string;
  title: string;
  /** Its state; `undefined` if unknown. */
  state: TaskState | undefined;
}

export interface NewWeek {
  number: number;
  period: Period | undefined;
  /** Unfinished in the latest earlier week, or of unknown state there: the new week continues them. */
  carried: readonly CarriedTask[];
  /** Known to be unfinished in a week before that one, and continued by none: offered as comments. */
  leftOpen: readonly CarriedTask[];
  /** The next steps that the latest earlier week names: offered as objectives. */
  steps: Readonly<Record<string, string>>;
}

/** File name of a week, without its extension. */
export const weekFileName = (number: number): string => `week-${String(number).padStart(2, '0')}`;

/** The number after the highest; 1 for an empty log. */
export const nextNumber = (weeks: readonly Week[]): number => Math.max(0, ...weeks.map(({ week }) => week)) + 1;

/** True for a number within the programme; without a programme up to 99. */
export const isWeekNumber = (number: number, programme?: Pick<Programme, 'weeks'>): boolean =>
  Number.isInteger(number) && number >= 1 && number <= (programme?.weeks ?? 99);

/** An id that no week uses yet: the chain's, with the week's number. */
function freshId(chain: string, number: number, taken: Set<string>): string {
  const base = `${chain.replace(/-w\d{2,4}(-\d+)?$/, '')}-w${String(number).padStart(2, '0')}`;
  let id = base;
  for (let count = 2; taken.has(id); count++) id = `${base}-${count}`;
  taken.add(id);
  return id;
}

/** The start of week `number`. Later weeks, if any, keep what they already continue. */
export function nextWeek(weeks: readonly Week[], number: number, programme?: Programme): NewWeek {
  const taken = new Set(weeks.flatMap(({ tasks = [] }) => tasks.map(({ id }) => id)));
  const latest = Math.max(0, ...weeks.map(({ week }) => week).filter((week) => week < number));
  const isOpen = ({ state, week, carriedTo }: ResolvedTask) => week <= latest && carriedTo === undefined && !isClosed(state);
  const open = resolveTasks(weeks).filter(isOpen);
  const carry = ({ id, chain, title, state }: ResolvedTask): CarriedTask => ({
    id: freshId(chain, number, taken),
    continues: id,
    title,
    state,
  });
  return {
    number,
    period: programme && calendarWeek(programme, number),
    carried: open.filter(({ week }) => week === latest).map(carry),
    steps: weeks.find(({ week }) => week === latest)?.next ?? {},
    leftOpen: open.filter(({ week, state }) => week < latest && state !== undefined).map(carry),
  };
}
