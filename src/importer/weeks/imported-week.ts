// The result of importing a worklog: typed weeks, the remaining prose, and an account of every word that changed its form.
import type { Week, WeekWords } from '../../worklog/week.ts';
import type { Report } from '../finding.ts';
import type { SourcePage } from '../source-page.ts';

export interface WorklogPage {
  page: SourcePage;
  report: Report;
}

export type DateOrder = 'dmy' | 'mdy';

export interface WeekOptions {
  /** Language codes, the default one first. */
  languages: readonly string[];
  /** How dates such as 03/04/2025 are read; `auto` decides by evidence, per site and language. */
  dates: 'auto' | DateOrder;
}

/** A piece of a page as Markdown, and the line of the file where it starts. */
export interface Prose {
  markdown: string;
  line: number;
}

/** Source words that are not in the result as they were written. */
export interface Accounted {
  file: string;
  /** Line of the source file, from 1. */
  line: number;
  /** The words as written. */
  text: string;
  /**
   * title, heading, header, day, date, state: in the facts in another form · repeated: occurs once instead of twice ·
   * dropped: reported as a finding.
   */
  as: 'title' | 'heading' | 'header' | 'day' | 'date' | 'state' | 'repeated' | 'dropped';
}

export interface ImportedWeek {
  number: number;
  /** Language of the text in `facts`: the default one, unless only another language has this week. */
  language: string;
  facts: Week;
  /** Text of the other languages, by language. Objectives, next steps, tasks and evidence have the ids of `facts`. */
  words: Map<string, WeekWords>;
  /** By language, in source order: what did not become facts. */
  bodies: Map<string, Prose[]>;
  sources: SourcePage[];
  accounted: Accounted[];
}

export interface ImportedWorklog {
  weeks: ImportedWeek[];
  /** Pages that are not weeks: the worklog's index, sub-pages. Of a page with several weeks, what belongs to none of them. */
  leftover: SourcePage[];
}
