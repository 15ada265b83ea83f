// The site's own words by language code.
import { isUiLanguage, wordsIn } from '../site/ui-languages.js';
import { formatsOf } from './days.js';
import { blocksEn } from './en/blocks.js';
import { diagramEn } from './en/diagram.js';
import { formEn } from './en/form.js';
import { homeEn } from './en/home.js';
import { importerEn } from './en/importer.js';
import { liveEn } from './en/live.js';
import { readmeEn } from './en/readme.js';
import { reportEn } from './en/report.js';
import { reviewEn } from './en/review.js';
import { sandboxEn } from './en/sandbox.js';
import { sandboxLiveEn } from './en/sandbox-live.js';
import { sandboxReadEn } from './en/sandbox-read.js';
import { shopEn } from './en/sandbox-shop.js';
import { sqlEn } from './en/sandbox-sql.js';
import { targetEn } from './en/sandbox-target.js';
import { searchEn } from './en/search.js';
import { en } from './en/site.js';
import { starterEn } from './en/starter.js';
import { visitEn } from './en/visit.js';
import { blocksVi } from './vi/blocks.js';
import { diagramVi } from './vi/diagram.js';
import { formVi } from './vi/form.js';
import { homeVi } from './vi/home.js';
import { importerVi } from './vi/importer.js';
import { liveVi } from './vi/live.js';
import { readmeVi } from './vi/readme.js';
import { reportVi } from './vi/report.js';
import { reviewVi } from './vi/review.js';
import { sandboxVi } from './vi/sandbox.js';
import { sandboxLiveVi } from './vi/sandbox-live.js';
import { sandboxReadVi } from './vi/sandbox-read.js';
import { shopVi } from './vi/sandbox-shop.js';
import { sqlVi } from './vi/sandbox-sql.js';
import { targetVi } from './vi/sandbox-target.js';
import { searchVi } from './vi/search.js';
import { vi } from './vi/site.js';
import { starterVi } from './vi/starter.js';
import { visitVi } from './vi/visit.js';
/** The site's text in `language`; in English if there is no translation, as for all words here. */
export const messages = (language) => wordsIn({ en, vi }, language);
/** A language's own name: `Tiếng Việt`. */
export const languageName = (language) => isUiLanguage(language) ? messages(language).language : (new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language);
/** A language's name in the language `reader`: `tiếng Anh`. */
export const languageIn = (language, reader) => formatsOf(reader).languageName(new Intl.DisplayNames([reader], { type: 'language' }).of(language) ?? language);
/** The text of reviews. */
export const reviewMessages = (language) => wordsIn({ en: reviewEn, vi: reviewVi }, language);
/** The text of the review form. */
export const formWords = (language) => wordsIn({ en: formEn, vi: formVi }, language);
/** The text about changes since the last visit. */
export const visitWords = (language) => wordsIn({ en: visitEn, vi: visitVi }, language);
/** The text of the final report. */
export const reportMessages = (language) => wordsIn({ en: reportEn, vi: reportVi }, language);
/** The text of live components. */
export const liveMessages = (language) => wordsIn({ en: liveEn, vi: liveVi }, language);
/** The text of authoring blocks; a region's language has the words of its main one. */
export const blockWords = (language) => wordsIn({ en: blocksEn, vi: blocksVi }, language);
/** The text around diagrams. */
export const diagramMessages = (language) => wordsIn({ en: diagramEn, vi: diagramVi }, language);
/** The text of the home page and of people's pages. */
export const homeMessages = (language) => wordsIn({ en: homeEn, vi: homeVi }, language);
/** The text of search. */
export const searchWords = (language) => wordsIn({ en: searchEn, vi: searchVi }, language);
/** The text around the sandbox before it is opened. */
export const sandboxMessages = (language) => wordsIn({ en: sandboxEn, vi: sandboxVi }, language);
const sandboxWordsEn = { live: sandboxLiveEn, read: sandboxReadEn, shop: shopEn, sql: sqlEn, target: targetEn };
const sandboxWordsVi = { live: sandboxLiveVi, read: sandboxReadVi, shop: shopVi, sql: sqlVi, target: targetVi };
/** The text of the open sandbox. */
export const sandboxWords = (language) => wordsIn({ en: sandboxWordsEn, vi: sandboxWordsVi }, language);
/** The text of charts, in the sandbox and in pages. */
export const chartWords = (language) => wordsIn({ en: sandboxReadEn, vi: sandboxReadVi }, language);
/** The first text of a new content root. */
export const starterWords = (language) => wordsIn({ en: starterEn, vi: starterVi }, language);
/** The README of a new repository. */
export const readmeWords = (language) => wordsIn({ en: readmeEn, vi: readmeVi }, language);
/** The few words that the importer writes into pages. */
export const importerWords = (language) => wordsIn({ en: importerEn, vi: importerVi }, language);
