// The content as pages read it: every page of every language, once. A page without a translation uses the default language's text.
import type { CollectionEntry } from 'astro:content';
import { site } from 'shiplog:site';
import { messages } from '../i18n/messages.ts';
import { pageOfFile } from '../site/links.ts';
import { defaultLanguage } from '../site/site.ts';
import { type Branch, pageTree } from '../site/tree.ts';
import { hasProse, hasWords } from '../worklog/has-words.ts';
import { localize } from '../worklog/localize.ts';
import type { Week } from '../worklog/week.ts';
import { diagramViews } from './diagram-views.ts';
import { diagrams } from './diagrams.ts';
import './team-words.ts';
import { type Entry, type PageEntry, readSources, type Sources } from './sources.ts';

/** A file, and the language that it is written in. */
interface Source {
  file: string;
  language: string;
  entry: Entry;
}

/** A page in one language of the site, whether or not it is translated into it. */
export interface View {
  /** Language of the address and of everything around the text. */
  language: string;
  /** Content path: `''` is the home page, `worklog/week-08` a week. */
  path: string;
  title: string;
  label?: string | undefined;
  description?: string | undefined;
  order?: number | undefined;
  /** The file that the text comes from. Its language differs from `language` if the page is not translated. */
  source: Source | undefined;
  /** The file that its prose comes from: the original's, if the translation has none. */
  body?: Source | undefined;
  /** The facts, with words in `language` if they are translated. */
  week?: Week;
  /** The digest that its translator worked from; `undefined` if it is not a translation or has no stamp. */
  stamp?: string | undefined;
  draft: boolean;
  /** True for a page that is generated from diagrams instead of a content file. */
  drawn?: true;
}

export type WeekView = View & { week: Week };

/** Every page of one language. */
export interface Edition {
  language: string;
  views: Map<string, View>;
  weeks: WeekView[];
  /** The facts of the same weeks, one list for every page, so that what is computed from it is computed once. */
  log: readonly Week[];
  tree: Branch<View>;
}

const first = defaultLanguage(site);

/** The file of a page's text: its translation, else the default language's file; and that of its prose. */
function sourcesOf(original: Entry | undefined, translated: Entry | undefined): Pick<View, 'source' | 'body'> {
  const of = (entry: Entry | undefined) => entry && { file: entry.id, language: pageOfFile(entry.id).language, entry };
  const source = of(translated ?? original);
  return { source, body: hasProse(translated?.body) || !hasProse(original?.body) ? source : of(original) };
}

function weekView(
  language: string,
  path: string,
  original: CollectionEntry<'weeks'>,
  translated: CollectionEntry<'weekWords'> | undefined,
): WeekView {
  const words = translated?.data;
  const week = localize(original.data, words);
  return {
    language,
    path,
    title: week.title,
    description: week.summary,
    order: week.week,
    ...sourcesOf(original, translated),
    week,
    stamp: words?.stamp,
    draft: original.data.draft === true || words?.draft === true,
  };
}

function pageView(language: string, path: string, original: PageEntry | undefined, translated: PageEntry | undefined): View {
  const { data } = (translated ?? original) as PageEntry;
  return {
    language,
    path,
    title: data.title,
    label: data.label,
    description: data.description,
    order: original?.data.order ?? data.order,
    ...sourcesOf(original, translated),
    stamp: language === first ? undefined : translated?.data.stamp,
    draft: data.draft === true,
  };
}

function edition(language: string, originals: Sources, translations: Sources, drawn: readonly View[]): Edition {
  const views = new Map<string, View>();
  for (const path of new Set([...originals.pages.keys(), ...translations.pages.keys()])) {
    views.set(path, pageView(language, path, originals.pages.get(path), translations.pages.get(path)));
  }
  const begun = (words: CollectionEntry<'weekWords'> | undefined) => (words && hasWords(words.data, words.body ?? '') ? words : undefined);
  const weeks = [...originals.weeks].map(([path, original]) => weekView(language, path, original, begun(translations.words.get(path))));
  weeks.sort((a, b) => a.week.week - b.week.week);
  for (const week of weeks) views.set(week.path, week);
  const tree = pageTree([...views.values(), ...drawn]);
  const worklog = tree.children.find(({ path }) => path === 'worklog');
  if (worklog && !worklog.page) worklog.title = messages(language).worklog;
  return { language, views, weeks, log: weeks.map(({ week }) => week), tree };
}

async function readEditions(): Promise<Map<string, Edition>> {
  const sources = await readSources();
  const originals = sources.get(first) as Sources;
  const all = await diagrams();
  return new Map(
    site.languages.map((language) => [
      language,
      edition(language, originals, sources.get(language) as Sources, diagramViews(language, all)),
    ]),
  );
}

let reading: Promise<Map<string, Edition>> | undefined;

/** All languages of the site. Read once per build; Vite drops the cache when content changes in `shiplog dev`. */
export function editions(): Promise<Map<string, Edition>> {
  reading ??= readEditions();
  return reading;
}

/** The pages of one language. `language` is one of site.yaml's. */
export async function editionOf(language: string): Promise<Edition> {
  const found = (await editions()).get(language);
  if (!found) throw new Error(`site.yaml names no language ${language}`);
  return found;
}

const viewsByNumber = new WeakMap<Edition, ReadonlyMap<number, WeekView>>();

/** The page of a week, by its number. */
export function viewOfWeek(edition: Edition, number: number): WeekView | undefined {
  let known = viewsByNumber.get(edition);
  if (!known) {
    known = new Map(edition.weeks.toReversed().map((view) => [view.week.week, view]));
    viewsByNumber.set(edition, known);
  }
  return known.get(number);
}

/** True for a page of the tool's guide: the site's repository does not contain it. */
export const isLent = (view: View): boolean => view.source?.entry.collection === 'guide';

/** True if the page has a text in the reader's language. */
export const isTranslated = (view: View): boolean => view.source === undefined || view.source.language === view.language;

/** The language of the page's prose, if it is not that of its other texts: the translation has no prose yet. */
export const foreignBody = (view: View | undefined): string | undefined =>
  view?.body && view.body.language !== view.source?.language ? view.body.language : undefined;

/** The language of the page's text, if it is not the reader's. */
export const foreignLanguage = (view: View | undefined): string | undefined =>
  view && !isTranslated(view) ? view.source?.language : undefined;
