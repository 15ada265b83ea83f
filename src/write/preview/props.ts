// What the preview of a week receives.
import type { PreviewWords } from '../../i18n/preview-words.ts';
import type { Programme } from '../../site/site.ts';
import type { Words } from '../../site/words.ts';
import type { Week } from '../../worklog/week.ts';

/** What a week's page shows of site.yaml. */
export interface PreviewSite {
  /** The path of the site, with a slash at both ends. */
  base: string;
  /** The first is the default language. */
  languages: readonly string[];
  programme?: Programme | undefined;
  people: readonly { id: string; name: Words }[];
  milestones: readonly { id: string; name: Words }[];
}

export interface PreviewProps {
  /** The front matter of the default language's file as it is now, complete or not. */
  facts: Readonly<Record<string, unknown>>;
  /** The front matter of the translation, if one is edited. */
  translation?: Readonly<Record<string, unknown>> | undefined;
  /** The Markdown whose HTML is `proseHtml`. */
  body: string;
  /** All weeks of the site, their texts in `language` as far as they are known; the one with this number is replaced. */
  log: readonly Week[];
  words: PreviewWords;
  /** The language of the page. */
  language: string;
  /** The file of the texts, below the content root: `vi/worklog/week-08.mdx`. Links are relative to it. */
  file: string;
  /** The language of the prose, if the translation has none and shows the original's. */
  proseLanguage?: string | undefined;
  /** The prose as safe HTML. */
  proseHtml: string;
  site: PreviewSite;
}
