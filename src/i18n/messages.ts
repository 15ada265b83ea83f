// The site's own words by language code.
import { type DiagramMessages, diagramEn } from './en/diagram.ts';
import { type FormWords, formEn } from './en/form.ts';
import { type HomeMessages, homeEn } from './en/home.ts';
import { type LiveMessages, liveEn } from './en/live.ts';
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
import { type VisitWords, visitEn } from './en/visit.ts';
import type { ReviewMessages } from './review-messages.ts';
import { diagramVi } from './vi/diagram.ts';
import { formVi } from './vi/form.ts';
import { homeVi } from './vi/home.ts';
import { liveVi } from './vi/live.ts';
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
import { visitVi } from './vi/visit.ts';

const dictionaries: Record<string, Messages> = { en, vi };

/** The site's text in `language`; in English if there is no translation. */
export const messages = (language: string): Messages => dictionaries[language] ?? en;

/** A language's own name: `Tiếng Việt`. */
export function languageName(language: string): string {
  return dictionaries[language]?.language ?? new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
}

/** A language's name in the language `reader`: `tiếng Anh`. */
export function languageIn(language: string, reader: string): string {
  const name = new Intl.DisplayNames([reader], { type: 'language' }).of(language) ?? language;
  return reader === 'vi' ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

const reviewDictionaries: Record<string, ReviewMessages> = { en: reviewEn, vi: reviewVi };

/** The text of reviews in `language`; in English if there is no translation. */
export const reviewMessages = (language: string): ReviewMessages => reviewDictionaries[language] ?? reviewEn;

const formDictionaries: Record<string, FormWords> = { en: formEn, vi: formVi };

/** The text of the review form in `language`; in English if there is no translation. */
export const formWords = (language: string): FormWords => formDictionaries[language] ?? formEn;

const visitDictionaries: Record<string, VisitWords> = { en: visitEn, vi: visitVi };

/** The text about changes since the last visit, in `language`; in English if there is no translation. */
export const visitWords = (language: string): VisitWords => visitDictionaries[language] ?? visitEn;

const reportDictionaries: Record<string, ReportMessages> = { en: reportEn, vi: reportVi };

/** The text of the final report in `language`; in English if there is no translation. */
export const reportMessages = (language: string): ReportMessages => reportDictionaries[language] ?? reportEn;

const liveDictionaries: Record<string, LiveMessages> = { en: liveEn, vi: liveVi };

/** The text of live components in `language`; in English if there is no translation. */
export const liveMessages = (language: string): LiveMessages => liveDictionaries[language] ?? liveEn;

const diagramDictionaries: Record<string, DiagramMessages> = { en: diagramEn, vi: diagramVi };

/** The text around diagrams in `language`; in English if there is no translation. */
export const diagramMessages = (language: string): DiagramMessages => diagramDictionaries[language] ?? diagramEn;

const homeDictionaries: Record<string, HomeMessages> = { en: homeEn, vi: homeVi };

/** The text of the home page and of people's pages in `language`; in English if there is no translation. */
export const homeMessages = (language: string): HomeMessages => homeDictionaries[language] ?? homeEn;

const searchDictionaries: Record<string, SearchWords> = { en: searchEn, vi: searchVi };

/** The text of search in `language`; in English if there is no translation. */
export const searchWords = (language: string): SearchWords => searchDictionaries[language] ?? searchEn;

const sandboxDictionaries: Record<string, SandboxMessages> = { en: sandboxEn, vi: sandboxVi };

/** The text around the sandbox before it is opened, in `language`; in English if there is no translation. */
export const sandboxMessages = (language: string): SandboxMessages => sandboxDictionaries[language] ?? sandboxEn;

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
const sandboxWordDictionaries: Record<string, SandboxWords> = { en: sandboxWordsEn, vi: sandboxWordsVi };

/** The text of the open sandbox in `language`; in English if there is no translation. */
export const sandboxWords = (language: string): SandboxWords => sandboxWordDictionaries[language] ?? sandboxWordsEn;

/** The text of charts in `language`, in the sandbox and in pages; in English if there is no translation. */
export const chartWords = (language: string): SandboxReadMessages => (language === 'vi' ? sandboxReadVi : sandboxReadEn);
