// The index of a large site, made in portions: to finish an index, Pagefind needs 2 GB for five thousand pages, and starts only after the
// last one. Each portion has its own process, which ends while further pages are rendered. Merged, they have the bytes of one index.
import { byBytes } from './chunks.ts';
import {
  chunkFile,
  contentName,
  ENTRY,
  type Entry,
  fragmentFile,
  type IndexFiles,
  isShortName,
  type LanguageIndex,
  packed,
  type ReadFile,
  readEntry,
  readLanguage,
  unpacked,
} from './index-files.ts';
import { mergedIndex } from './merge.ts';
import { closePagefind, type OpenIndex, openIndex } from './pagefind.ts';
import { entryText, languageFiles, steadyIndex } from './steady.ts';
import { chunkOf } from './write-words.ts';

/** Pages of a portion, which Pagefind finishes in a second. */
const PORTION = 400;

/** The name of a file with this content, longer if another one has the short name: Pagefind's rule. */
function freeName(language: string, content: Uint8Array, taken: Set<string>): string {
  let name = contentName(language, content);
  for (let more = 1; taken.has(name); more += 1) name = contentName(language, content, more);
  taken.add(name);
  return name;
}

interface Portion {
  index: LanguageIndex;
  read: ReadFile;
}

/** The files of one language. `portions` are in the order of their pages. */
async function joinedLanguage(
  language: string,
  portions: readonly Portion[],
): Promise<{ name: string; count: number; files: Map<string, Uint8Array> }> {
  const indexes = portions.map(({ index }) => index);
  const places = indexes.flatMap(({ meta }, from) => meta[1].map((_, page) => ({ from, page })));
  const fields = [...new Set(indexes.flatMap(({ meta }) => meta[5]))].sort(byBytes);
  const { meta, chunks, filters } = mergedIndex(indexes, places, fields);
  const files = new Map<string, Uint8Array>();
  const fragments = new Set<string>();
  meta[1] = meta[1].map(([known, words], at) => {
    const bytes = portions[places[at]?.from ?? 0]?.read(fragmentFile(known)) ?? new Uint8Array();
    const isFree = isShortName(language, known) && !fragments.has(known);
    const name = isFree ? known : freeName(language, unpacked(bytes), fragments);
    fragments.add(name);
    files.set(fragmentFile(name), bytes);
    return [name, words];
  });
  const taken = new Set<string>();
  const named = chunks.map(chunkOf).map((bytes) => ({ name: freeName(language, bytes, taken), bytes }));
  meta[2] = meta[2].map(([from, to], at) => [from, to, named[at]?.name ?? '']);
  for (const [file, bytes] of await Promise.all(named.map(async ({ name, bytes }) => [chunkFile(name), await packed(bytes)] as const)))
    files.set(file, bytes);
  const { name, files: others } = await languageFiles(language, meta, filters);
  for (const [file, bytes] of others) files.set(file, bytes);
  return { name, count: meta[1].length, files };
}

/** One index of the portions' pages, as it is published. */
async function joinedIndex(portions: readonly IndexFiles[]): Promise<Map<string, Uint8Array>> {
  const [first] = portions;
  if (first && portions.length === 1) return steadyIndex(first);
  const files = new Map<string, Uint8Array>();
  const languages = new Map<string, Portion[]>();
  let entry: Entry = { languages: {} };
  for (const portion of portions) {
    for (const [file, bytes] of portion) if (!/\.pf_(?:meta|filter|index|fragment)$/.test(file)) files.set(file, bytes);
    const read: ReadFile = (file) => portion.get(file) ?? new Uint8Array();
    const of = readEntry(read);
    entry = { ...of, languages: { ...of.languages, ...entry.languages } };
    for (const [language, { hash }] of Object.entries(of.languages))
      languages.set(language, [...(languages.get(language) ?? []), { index: readLanguage(read, hash), read }]);
  }
  for (const [language, of] of languages) {
    const { name, count, files: own } = await joinedLanguage(language, of);
    for (const [file, bytes] of own) files.set(file, bytes);
    const facts = entry.languages[language];
    entry.languages[language] = { ...facts, hash: name, page_count: count };
  }
  return files.set(ENTRY, entryText(entry));
}

/** The files of an index, and the end of its process. */
async function ended(index: Promise<OpenIndex>): Promise<IndexFiles> {
  try {
    return await (await index).files();
  } finally {
    await closePagefind();
  }
}

/** An index whose pages wait while Pagefind finishes a portion. Its files are as they are published. */
export function portionedIndex(size = PORTION): OpenIndex {
  const portions: Promise<IndexFiles>[] = [];
  let index = openIndex();
  let count = 0;
  const end = (): void => {
    const files = ended(index);
    // Awaited with the others.
    files.catch(() => undefined);
    portions.push(files);
  };
  return {
    add(path, html) {
      if (count === size) {
        end();
        index = (portions.at(-1) ?? Promise.resolve()).then(openIndex);
        count = 0;
      }
      count += 1;
      // A failure shows when the files are read.
      index.then((open) => open.add(path, html)).catch(() => undefined);
    },
    async files() {
      end();
      return joinedIndex(await Promise.all(portions));
    },
  };
}
