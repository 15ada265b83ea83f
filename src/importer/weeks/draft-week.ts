// A worklog page as read, before anything is decided across pages.

import type { Report } from '../finding.ts';
import type { SourcePage } from '../source-page.ts';
import type { Accounted, Prose } from './imported-week.ts';
import type { Entry } from './objectives.ts';
import type { TaskTable } from './task-table.ts';

/** One week's content of a page: objectives, tasks, and the prose around them. Most pages contain one. */
export interface Stack {
  /** Week number in its headings. */
  number: number | undefined;
  line: number;
  /** All of it as written. */
  source: string;
  objectives: Entry[];
  objectivesHeading: string;
  next: Entry[];
  nextHeading: string;
  tables: TaskTable[];
  tasksHeading: string;
  prose: Prose[];
  accounted: Accounted[];
  /** Of a page with several weeks: text beside them. */
  beside?: true;
}

export interface DraftWeek {
  number: number;
  page: SourcePage;
  report: Report;
  stacks: Stack[];
  accounted: Accounted[];
  /** What the worklog's index calls the week. */
  theme?: string;
  /** The same, if it is longer than a title. */
  summary?: string;
  /** Of a page with several weeks: all its stacks, in order. */
  among?: readonly Stack[];
}
