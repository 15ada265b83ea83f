// Which figures of a log can be shown as a number, and which facts are not recorded: a headline never reads "unknown".
import type { Coverage } from './coverage.ts';
import type { Progress, Share } from './progress.ts';

export type FigureName = 'weeks' | 'tasks' | 'evidence' | 'onTime' | 'days';

export interface Figure {
  name: FigureName;
  count: number;
  of: number;
}

/** What was not recorded, as counts: planned dates and states of tasks, and working days whose tasks carry no date. */
export interface Unrecorded {
  plans: number;
  states: number;
  days: number;
}

const isWhole = ({ of, unknown }: Share): boolean => of > 0 && unknown === 0;

/** The figures that are fully known, the most important first. `planned` is the number of weeks of the calendar. */
export function knownFigures(
  { done, evidence, onTime }: Progress,
  written: number,
  planned: number | undefined,
  days?: Pick<Coverage, 'worked' | 'workingDays' | 'unknown'>,
): Figure[] {
  const shares: [FigureName, Share][] = [
    ['weeks', { count: written, of: planned ?? written, unknown: 0 }],
    ['tasks', done],
    ['onTime', onTime],
    ['evidence', evidence],
    [
      'days',
      days
        ? { count: days.worked, of: days.workingDays - days.unknown.length, unknown: days.unknown.length }
        : { count: 0, of: 0, unknown: 0 },
    ],
  ];
  return shares.filter(([, share]) => isWhole(share)).map(([name, { count, of }]) => ({ name, count, of }));
}

/** What the log lacks for the unknown figures. */
export const unrecorded = ({ onTime, states }: Progress, days?: Pick<Coverage, 'unknown'>): Unrecorded => ({
  plans: onTime.unknown,
  states: states.unknown,
  days: days?.unknown.length ?? 0,
});
