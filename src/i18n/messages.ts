// The site's own words by language code.

import { isUiLanguage, wordsIn } from '../site/ui-languages.ts';
import { formatsOf } from './days.ts';
import { type BlockWords, blocksEn } from './en/blocks.ts';
import { type CohortReadmeWords, cohortReadmeEn } from './en/cohort-readme.ts';
import { type DiagramMessages, diagramEn } from './en/diagram.ts';
import { type FormWords, formEn } from './en/form.ts';
import { type HomeMessages, homeEn } from './en/home.ts';
import { type ImporterWords, importerEn } from './en/importer.ts';
import { type LiveMessages, liveEn } from './en/live.ts';
import { type ReadmeWords, readmeEn } from './en/readme.ts';
import { type ReportMessages, reportEn } from './en/report.ts';
import { reviewEn } from './en/review.ts';
import { type SandboxMessages, sandboxEn } from './en/sandbox.ts';
import { type SandboxLiveMessages, sandboxLiveEn } from './en/sandbox-live.ts';
import { type SandboxReadMessages, sandboxReadEn } from './en/sandbox-read.ts';
import { type ShopMessages, shopEn } from './en/sandbox-shop.ts';
import { type SqlMessages, sqlEn } from './en/sandbox-sql.ts';
import { type TargetMessages, targetEn } from './en/sandbox-target.ts';
import { type SearchWords, searchEn } from './en/search.ts';
import { en, type Messages } from './en/site.ts';
import { type StarterWords, starterEn } from './en/starter.ts';
import { type VisitWords, visitEn } from './en/visit.ts';
import { type Words as WriteWords, writeEn } from './en/write.ts';
import { type FindingWords, writeFindingsEn } from './en/write-findings.ts';
import { type ProseWords, proseEn } from './en/write-prose.ts';
import { type PublishWords, writePublishEn } from './en/write-publish.ts';
import type { ReviewMessages } from './review.ts';
import { withTeamWords } from './team-words.ts';
import { blocksVi } from './vi/blocks.ts';
import { cohortReadmeVi } from './vi/cohort-readme.ts';
import { diagramVi } from './vi/diagram.ts';
import { formVi } from './vi/form.ts';
import { homeVi } from './vi/home.ts';
import { importerVi } from './vi/importer.ts';
import { liveVi } from './vi/live.ts';
import { readmeVi } from './vi/readme.ts';
import { reportVi } from './vi/report.ts';
import { reviewVi } from './vi/review.ts';
import { sandboxVi } from './vi/sandbox.ts';
import { sandboxLiveVi } from './vi/sandbox-live.ts';
import { sandboxReadVi } from './vi/sandbox-read.ts';
import { shopVi } from './vi/sandbox-shop.ts';
import { sqlVi } from './vi/sandbox-sql.ts';
import { targetVi } from './vi/sandbox-target.ts';
import { searchVi } from './vi/search.ts';
import { vi } from './vi/site.ts';
import { starterVi } from './vi/starter.ts';
import { visitVi } from './vi/visit.ts';
import { writeVi } from './vi/write.ts';
import { writeFindingsVi } from './vi/write-findings.ts';
import { proseVi } from './vi/write-prose.ts';
import { writePublishVi } from './vi/write-publish.ts';

/** The site's text in `language`; in English if there is no translation, as for all words here. */
export const messages = (language: string): Messages => withTeamWords('site', wordsIn({ en, vi }, language), language);

/** A language's own name: `Tiếng Việt`. */
export const languageName = (language: string): string =>
  isUiLanguage(language) ? messages(language).language : (new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language);

/** A language's name in the language `reader`: `tiếng Anh`. */
export const languageIn = (language: string, reader: string): string =>
  formatsOf(reader).languageName(new Intl.DisplayNames([reader], { type: 'language' }).of(language) ?? language);

/** The text of reviews. */
export const reviewMessages = (language: string): ReviewMessages =>
  withTeamWords('review', wordsIn({ en: reviewEn, vi: reviewVi }, language), language);

/** The text of the review form. */
export const formWords = (language: string): FormWords => withTeamWords('form', wordsIn({ en: formEn, vi: formVi }, language), language);

/** What the check can say of a week. */
export const findingWords = (language: string): FindingWords => wordsIn({ en: writeFindingsEn, vi: writeFindingsVi }, language);

/** The text of the week editor. */
export const writeWords = (language: string): WriteWords => wordsIn({ en: writeEn, vi: writeVi }, language);

/** The text of the week editor's prose. */
export const proseWords = (language: string): ProseWords => wordsIn({ en: proseEn, vi: proseVi }, language);

/** What the editor of weeks says about publishing. */
export const publishWords = (language: string): PublishWords => wordsIn({ en: writePublishEn, vi: writePublishVi }, language);

/** The text about changes since the last visit. */
export const visitWords = (language: string): VisitWords =>
  withTeamWords('visit', wordsIn({ en: visitEn, vi: visitVi }, language), language);

/** The text of the final report. */
export const reportMessages = (language: string): ReportMessages =>
  withTeamWords('report', wordsIn({ en: reportEn, vi: reportVi }, language), language);

/** The text of live components. */
export const liveMessages = (language: string): LiveMessages =>
  withTeamWords('live', wordsIn({ en: liveEn, vi: liveVi }, language), language);

/** The text of authoring blocks; a region's language has the words of its main one. */
export const blockWords = (language: string): BlockWords =>
  withTeamWords('blocks', wordsIn({ en: blocksEn, vi: blocksVi }, language), language);

/** The text around diagrams. */
export const diagramMessages = (language: string): DiagramMessages =>
  withTeamWords('diagram', wordsIn({ en: diagramEn, vi: diagramVi }, language), language);

/** The text of the home page and of people's pages. */
export const homeMessages = (language: string): HomeMessages =>
  withTeamWords('home', wordsIn({ en: homeEn, vi: homeVi }, language), language);

/** The text of search. */
export const searchWords = (language: string): SearchWords =>
  withTeamWords('search', wordsIn({ en: searchEn, vi: searchVi }, language), language);

/** The text around the sandbox before it is opened. */
export const sandboxMessages = (language: string): SandboxMessages =>
  withTeamWords('sandbox', wordsIn({ en: sandboxEn, vi: sandboxVi }, language), language);

/** All text of the open sandbox. */
export interface SandboxWords {
  live: SandboxLiveMessages;
  read: SandboxReadMessages;
  shop: ShopMessages;
  sql: SqlMessages;
  target: TargetMessages;
}

const sandboxWordsEn: SandboxWords = { live: sandboxLiveEn, read: sandboxReadEn, shop: shopEn, sql: sqlEn, target: targetEn };
const sandboxWordsVi: SandboxWords = { live: sandboxLiveVi, read: sandboxReadVi, shop: shopVi, sql: sqlVi, target: targetVi };

/** The text of the open sandbox. */
export const sandboxWords = (language: string): SandboxWords => wordsIn({ en: sandboxWordsEn, vi: sandboxWordsVi }, language);

/** The text of charts, in the sandbox and in pages. */
export const chartWords = (language: string): SandboxReadMessages => wordsIn({ en: sandboxReadEn, vi: sandboxReadVi }, language);

/** The first text of a new content root. */
export const starterWords = (language: string): StarterWords => wordsIn({ en: starterEn, vi: starterVi }, language);

/** The README of a new repository. */
export const readmeWords = (language: string): ReadmeWords => wordsIn({ en: readmeEn, vi: readmeVi }, language);

/** The README of a new cohort. */
export const cohortReadmeWords = (language: string): CohortReadmeWords => wordsIn({ en: cohortReadmeEn, vi: cohortReadmeVi }, language);

/** The few words that the importer writes into pages. */
export const importerWords = (language: string): ImporterWords => wordsIn({ en: importerEn, vi: importerVi }, language);
