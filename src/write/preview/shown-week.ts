// What the parts of the preview share: the week in its log, its words, and where its links lead.
import type { ResolveHref } from '../../markdown/inline-text.ts';
import { targetOf } from '../../markdown/links.ts';
import { languageOf } from '../../site/file-language.ts';
import { hasWords } from '../../worklog/has-words.ts';
import { localize } from '../../worklog/localize.ts';
import type { Week } from '../../worklog/week.ts';
import { type PageWords, pageWords } from './page-words.ts';
import type { PreviewProps, PreviewSite } from './props.ts';
import { readFacts, readWeek } from './read-facts.ts';

export interface ShownWeek {
  week: Week;
  /** All weeks, with this one as it is now. */
  log: readonly Week[];
  t: PageWords;
  language: string;
  site: PreviewSite;
  /** The language of the texts. */
  textLanguage: string;
  /** Links in its texts, which are relative to the file of the texts. */
  resolve: ResolveHref;
  /** Links of facts, such as evidence, which are always relative to the default language's file. */
  proof: ResolveHref;
}

function linksFrom(file: string, language: string, { base, languages }: PreviewSite): ResolveHref {
  return (written) => {
    const target = targetOf(written, { file, language, base, languages });
    return target.kind === 'here' || target.kind === 'away' ? target.href : undefined;
  };
}

export function shownWeek({ facts, translation, body, log, words, language, file, site }: PreviewProps): ShownWeek {
  const original = readWeek(facts);
  const translated = translation && readFacts(translation);
  const week = translated && hasWords(translated, body) ? localize(original, translated) : original;
  const [, ...path] = file.split('/');
  return {
    week,
    log: [...log.filter((other) => other.week !== week.week), week],
    t: pageWords(words, language),
    language,
    site,
    textLanguage: languageOf(file, site.languages),
    resolve: linksFrom(file, language, site),
    proof: linksFrom([site.languages[0], ...path].join('/'), language, site),
  };
}
