// A worklog page as read, before anything is decided across pages.

import type { Report } from '../finding.ts';
import type { SourcePage } from '../source-page.ts';
import type { Accounted, Prose } from './imported-week.ts';
import type { Entry } from './objectives.ts';
import type { TaskTable } from './task-table.ts';

/** One week's worth of a page: objectives, tasks, and the prose around them. Most pages hold one. */
export interface Stack {
  /** Week that its headings name. */
  number: number | undefined;
  line: number;
  /** The whole of it as written. */
  source: string;
  objectives: Entry[];
  objectivesHeading: string;
  next: Entry[];
  nextHeading: string;
  tables: TaskTable[];
  tasksHeading: string;
  prose: Prose[];
  accounted: Accounted[];
}

export interface DraftWeek {
  number: number;
  page: SourcePage;
  report: Report;
  stacks: Stack[];
  accounted: Accounted[];
}
