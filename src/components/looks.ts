// How a state looks: a shape and a color, which tables.css, worklog/timeline.css and home/bands.css draw by the look's name. A test holds them equal to this table.
import type { TaskState } from '../worklog/task-states.ts';

interface Drawn {
  sign: string;
  /** The color's name in tokens.css. */
  color: string;
}

export const looks = {
  done: { sign: '●', color: '--done' },
  doing: { sign: '◐', color: '--doing' },
  planned: { sign: '○', color: '--planned' },
  blocked: { sign: '▲', color: '--blocked' },
  dropped: { sign: '✕', color: '--planned' },
  unknown: { sign: '◌', color: '--ink-2' },
} as const satisfies Record<string, Drawn>;

export type Look = keyof typeof looks;

/** The look of each state of a task, in the order in which counts list them. */
export const taskLooks: Readonly<Record<TaskState | 'unknown', Look>> = {
  done: 'done',
  doing: 'doing',
  planned: 'planned',
  blocked: 'blocked',
  dropped: 'dropped',
  unknown: 'unknown',
};

/** The class of a task's state. */
export const lookOf = (state: TaskState | undefined): Look => taskLooks[state ?? 'unknown'];
