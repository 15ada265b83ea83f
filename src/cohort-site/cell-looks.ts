// How the state of a week looks: a shape, a color, and a ground that says whose turn it is. styles/cohort/cells.css draws it; a test holds both equal.
import type { WeekState } from '../worklog/review/week-state.ts';

interface Drawn {
  sign: string;
  /** The color's name in tokens.css. */
  color: '--done' | '--doing' | '--planned' | '--blocked' | '--signal' | '--ink-2';
  /** Who has to do the next step: the mentor's cells are filled, the team's are framed. */
  turn?: 'mentor' | 'team';
}

export const cellLooks: Readonly<Record<WeekState, Drawn>> = {
  changed: { sign: '◆', color: '--signal', turn: 'mentor' },
  waiting: { sign: '◐', color: '--doing', turn: 'mentor' },
  late: { sign: '◑', color: '--doing', turn: 'mentor' },
  missing: { sign: '▲', color: '--blocked', turn: 'team' },
  rejected: { sign: '✕', color: '--blocked', turn: 'team' },
  changes: { sign: '◇', color: '--signal', turn: 'team' },
  written: { sign: '○', color: '--doing' },
  accepted: { sign: '●', color: '--done' },
  signed: { sign: '✔', color: '--done' },
  ahead: { sign: '·', color: '--planned' },
  unknown: { sign: '◌', color: '--ink-2' },
};
