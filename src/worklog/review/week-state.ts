// The state of one week in a word, for a table of many weeks: derived from what a team's desk says of it.
import type { Day } from '../../site/dates.ts';
import type { Status } from './status-schema.ts';
import { settles, type Verdict, verdicts } from './verdicts.ts';

/**
 * ahead: not due yet, and not written · missing: due, and not written · written: not due yet, and not reviewed · waiting: due and not
 * reviewed, or edited after its review · late: waiting, and written after it was due · changes: changes requested · rejected · accepted:
 * without a sign-off · signed: signed off · changed: changed since sign-off, or the sign-off cannot be read · unknown: nothing is known of
 * the site, or it has no review desk.
 */
export const weekStates = [
  'changed',
  'waiting',
  'late',
  'missing',
  'rejected',
  'changes',
  'written',
  'accepted',
  'signed',
  'ahead',
  'unknown',
] as const;
export type WeekState = (typeof weekStates)[number];

/** Who has to do the next step for a week in a state; `settled` if no step is left, `none` if none is due or nothing is known. */
export const turns = {
  changed: 'mentor',
  waiting: 'mentor',
  late: 'mentor',
  missing: 'team',
  rejected: 'team',
  changes: 'team',
  written: 'none',
  accepted: 'settled',
  signed: 'settled',
  ahead: 'none',
  unknown: 'none',
} as const satisfies Record<WeekState, 'mentor' | 'team' | 'settled' | 'none'>;

/** Whether the mentor or the team has to do the next step. */
export const isOpen = (state: WeekState): boolean => turns[state] === 'mentor' || turns[state] === 'team';

/** Accepted or signed off. */
export const isSettled = (state: WeekState): boolean => turns[state] === 'settled';

/** Whether the team has written the week. False if nothing is known. */
export const isWritten = (state: WeekState): boolean => state !== 'missing' && state !== 'ahead' && state !== 'unknown';

export interface StateOf {
  /** The week in the team's status; `undefined` if there is none. */
  week: Status['weeks'][number] | undefined;
  /** True if the desk lists it as edited after its review. */
  isEdited: boolean;
  /** Its due day; `undefined` without a calendar. */
  due: Day | undefined;
  today: Day;
}

/** Whether a week was written in time; `undefined` if its day or its due day is unknown. */
export const onTime = ({ week, due }: Pick<StateOf, 'week' | 'due'>): boolean | undefined =>
  week?.written === undefined || due === undefined ? undefined : week.written <= due;

const isVerdict = (text: string): text is Verdict => (verdicts as readonly string[]).includes(text);

/** The state of one week. */
export function weekStateOf(of: StateOf): WeekState {
  const { week, isEdited, due, today } = of;
  const isDue = due !== undefined && today > due;
  if (!week) return due === undefined ? 'unknown' : isDue ? 'missing' : 'ahead';
  if (week.seal === 'broken' || week.seal === 'unreadable') return 'changed';
  if (week.reviews > 0 && !isEdited) {
    if (week.seal === 'sealed') return 'signed';
    if (week.verdict === undefined || !isVerdict(week.verdict)) return 'unknown';
    return settles[week.verdict] ? 'accepted' : week.verdict === 'changes' ? 'changes' : 'rejected';
  }
  if (isEdited) return 'waiting';
  if (onTime(of) === false) return 'late';
  return due === undefined || isDue ? 'waiting' : 'written';
}

/** The day since which a week has been in its state; `undefined` if it is not recorded. */
export function stateSince(state: WeekState, { week, isEdited, due }: StateOf): Day | undefined {
  if (state === 'missing') return due;
  if (state === 'changed' || (state === 'waiting' && isEdited)) return week?.changed;
  if (state === 'waiting' || state === 'late' || state === 'written') return week?.written;
  return state === 'signed' ? (week?.signed ?? week?.reviewed) : week?.reviewed;
}
