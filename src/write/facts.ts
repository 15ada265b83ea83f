// What the week editor receives: one document a language, `write.json`.

import type { BlockWords } from '../i18n/en/blocks.ts';
import type { Words as WriteWords } from '../i18n/en/write.ts';
import type { FindingWords } from '../i18n/en/write-findings.ts';
import type { ProseWords } from '../i18n/en/write-prose.ts';
import type { PublishWords } from '../i18n/en/write-publish.ts';
import type { PreviewWords } from '../i18n/preview-words.ts';
import type { Site } from '../site/site.ts';
import type { TaskState } from '../worklog/task-states.ts';
import type { Week } from '../worklog/week.ts';
import type { DevServer } from './publish/save-in-dev.ts';

/** A remark of a mentor that is not resolved. */
export interface OpenRemark {
  id: string;
  /** The week that was reviewed. */
  week: number;
  text: string;
}

/** The page's own address and everything it offers to choose from. Names are in the reader's language. */
export interface WriteFacts {
  /** Language of the page. */
  lang: string;
  words: WriteWords;
  /** Names of the states of tasks. */
  states: Readonly<Record<TaskState, string>>;
  previewWords: PreviewWords;
  findingWords: FindingWords;
  proseWords: ProseWords;
  publishWords: PublishWords;
  blockWords: BlockWords;
  /** Below which all addresses of the site are, with a slash at its end. */
  base: string;
  /** The first has the facts of all weeks; the others translate them. */
  languages: readonly { code: string; name: string }[];
  programme?: Site['programme'];
  people: readonly { id: string; name: string }[];
  milestones: readonly { id: string; name: string; due?: string | undefined }[];
  repository?: Site['repository'];
  /** All weeks in order, as written in the default language, without details. */
  weeks: readonly Week[];
  /** What mentors asked for and no task has done yet. */
  remarks: readonly OpenRemark[];
  /** The files of weeks below the content root, by language and number. */
  files: Readonly<Record<string, Readonly<Record<number, string>>>>;
  /** Names of all other files beside weeks. */
  taken: readonly string[];
  /** Live components that pages of the site may show. */
  components: readonly string[];
  /** In dev: where the week is saved. The page adds it. */
  devServer?: DevServer | undefined;
}
