// The days of a task once its dates are read, and how its table reports what was not.
import type { Day } from '../../site/dates.ts';
import type { FindingCode } from '../finding-codes.ts';

export interface Days {
  starts?: Day;
  ends?: Day;
}

/** Reports one finding of a table. */
export type Report = (code: FindingCode, line: number, what: string, done: string, severity?: 'warning' | 'note') => void;
