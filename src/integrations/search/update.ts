// The index of a site after an edit: Pagefind has indexed the pages that differ, and their index is merged into that of the last build.
import {
  chunkFile,
  contentName,
  ENTRY,
  type Entry,
  filterFile,
  fragmentFile,
  isShortName,
  type LanguageIndex,
  metaFile,
  packed,
  type ReadFile,
  readEntry,
  readFragment,
  readLanguage,
} from './index-files.ts';
import { mergedIndex, type Place } from './merge.ts';
import type { IndexedPage } from './pages.ts';
import { entryText, languageFiles } from './steady.ts';
import { chunkOf } from './write-words.ts';

export interface ReadIndex {
  read: ReadFile;
  entry: Entry;
  languages: ReadonlyMap<string, LanguageIndex>;
}

export function readIndex(read: ReadFile): ReadIndex {
  const entry = readEntry(read);
  return { read, entry, languages: new Map(Object.entries(entry.languages).map(([name, { hash }]) => [name, readLanguage(read, hash)])) };
}

/** Files of an index that are new or differ, and those that it no longer has. */
export interface FileChanges {
  written: Map<string, Uint8Array>;
  removed: string[];
}

/** All pages must be indexed. */
export class NeedsIndex extends Error {}

/** The order in which the two indexes are merged. */
const SITE = 0;
const FEW = 1;

/** Which page is where. Throws if the last index is not that of `before`, or if the new one has other metadata. */
function placed(
  site: LanguageIndex,
  sources: { site: ReadFile; few: ReadFile | undefined },
  { before, now, added }: { before: readonly string[]; now: readonly string[]; added: readonly string[] },
): { places: Place[]; lost: string[] } {
  const [, pages, , , , fields] = site.meta;
  if (before.length !== pages.length) throw new NeedsIndex('the last index has other pages');
  const { few } = sources;
  const fragments = few ? added.map((name) => readFragment(few, name)) : [];
  const fewAt = new Map(fragments.map(({ url }, page) => [url, page]));
  const siteAt = new Map(before.map((path, page) => [path, page]));
  const places = now.map((path): Place => {
    const page = fewAt.get(path);
    return page === undefined ? { from: SITE, page: siteAt.get(path) ?? -1 } : { from: FEW, page };
  });
  const kept = new Set(places.flatMap(({ from, page }) => (from === SITE ? page : [])));
  const lost = pages.flatMap(([name], page) => (kept.has(page) ? [] : { name, path: before[page], ...readFragment(sources.site, name) }));
  if (lost.some(({ url, path }) => url !== path)) throw new NeedsIndex('the last index has its pages in another order');
  const present = new Set(fragments.flatMap(({ meta }) => Object.keys(meta)));
  if (![...present].every((field) => fields.includes(field))) throw new NeedsIndex('a page has new metadata');
  const missing = new Set(lost.flatMap(({ meta }) => Object.keys(meta)).filter((field) => !present.has(field)));
  for (const page of kept) {
    if (missing.size === 0) break;
    for (const field of Object.keys(readFragment(sources.site, pages[page]?.[0] ?? '').meta)) missing.delete(field);
  }
  if (missing.size > 0) throw new NeedsIndex('no page has some metadata any more');
  return { places, lost: lost.map(({ name }) => name) };
}

/** Names the chunks of `index`, and returns those that are new. */
async function nameChunks(language: string, index: LanguageIndex, known: ReadonlySet<string>): Promise<Map<string, Uint8Array>> {
  const named = index.chunks.map(chunkOf).map((bytes) => [contentName(language, bytes), bytes] as const);
  index.meta[2] = index.meta[2].map(([from, to], at) => [from, to, named[at]?.[0] ?? '']);
  const names = [...named.map(([name]) => name), ...index.meta[1].map(([name]) => name)];
  // Pagefind gives longer names to parts with the same one, in an order that is its own.
  if (new Set(names).size < names.length || !names.every((name) => isShortName(language, name)))
    throw new NeedsIndex('two parts have the same name');
  const fresh = named.filter(([name]) => !known.has(name));
  return new Map(await Promise.all(fresh.map(async ([name, bytes]) => [chunkFile(name), await packed(bytes)] as const)));
}

/**
 * How the index `site` becomes that of `now`. `before` are its pages in their order; `few` is an index of the pages of `now` that differ.
 * Throws if Pagefind must index all pages.
 */
export async function updatedIndex(
  site: ReadIndex,
  few: ReadIndex | undefined,
  { before, now }: { before: readonly IndexedPage[]; now: readonly IndexedPage[] },
): Promise<FileChanges> {
  const isSame = new Set(now.map(([, , language]) => language)).size === site.languages.size;
  if (!isSame || now.some(([, , language]) => !site.languages.has(language))) throw new NeedsIndex('the languages are others');
  const written = new Map<string, Uint8Array>();
  const removed = new Set<string>();
  const entry: Entry = { ...site.entry, languages: {} };
  for (const [language, index] of site.languages) {
    const pathsIn = (pages: readonly IndexedPage[]): string[] => pages.flatMap(([path, , of]) => (of === language ? path : []));
    const fewPages = few?.languages.get(language);
    const added = fewPages?.meta[1].map(([name]) => name) ?? [];
    const { places, lost } = placed(index, { site: site.read, few: few?.read }, { before: pathsIn(before), now: pathsIn(now), added });
    const merged = mergedIndex(fewPages ? [index, fewPages] : [index], places, index.meta[5]);
    const facts = site.entry.languages[language];
    const old = [...index.meta[2].map(([, , name]) => chunkFile(name)), ...index.meta[3].map(([, name]) => filterFile(name))];
    for (const file of [...old, ...lost.map(fragmentFile), metaFile(facts?.hash ?? '')]) removed.add(file);
    const chunks = await nameChunks(language, merged, new Set(index.meta[2].map(([, , name]) => name)));
    const { name, files } = await languageFiles(language, merged.meta, merged.filters);
    for (const [, , chunk] of merged.meta[2]) removed.delete(chunkFile(chunk));
    for (const [file, bytes] of [...chunks, ...files]) written.set(file, bytes);
    for (const fragment of added) if (few) written.set(fragmentFile(fragment), few.read(fragmentFile(fragment)));
    entry.languages[language] = { ...facts, hash: name, page_count: merged.meta[1].length };
  }
  written.set(ENTRY, entryText(entry));
  return { written, removed: [...removed].filter((file) => !written.has(file)) };
}
