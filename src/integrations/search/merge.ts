// Merges indexes of parts of a site exactly as Pagefind would index all pages, which it cannot do itself: after an edit the pages that differ
// with the last index, because a thousand pages take Pagefind eight seconds; and the portions of a large site.
import { byBytes, chunkEnds, chunked } from './chunks.ts';
import type { Chunk, Filter, LanguageIndex } from './index-files.ts';
import { isOnPage, type PackedWord, type Posting, unpackedWord, type Variant, type Word, withFieldPlaces } from './packed-words.ts';
import { packedWord } from './write-words.ts';

/** Which of the indexes a page of the merged one comes from, with its number there. */
export type Place = { from: number; page: number };

const unequal = (what: string): never => {
  throw new Error(`the search index cannot be merged: ${what}`);
};

/** The new number of each old page; undefined for a page that is gone. */
type Numbers = (number | undefined)[];

function numbersOf(places: readonly Place[], from: number): Numbers {
  const numbers: Numbers = [];
  places.forEach((place, at) => {
    if (place.from === from) numbers[place.page] = at;
  });
  return numbers;
}

/** True if every page up to `count` keeps its number. */
const areSame = (numbers: Numbers, count: number): boolean => {
  for (let page = 0; page < count; page += 1) if (numbers[page] !== undefined && numbers[page] !== page) return false;
  return true;
};

/** The postings on pages that remain, with their new numbers, sorted. */
function renumbered(sources: readonly { postings: readonly Posting[]; numbers: Numbers }[]): Posting[] {
  const all = sources.flatMap(({ postings, numbers }) =>
    postings.flatMap((posting) => {
      const page = numbers[posting.page];
      return page === undefined ? [] : { ...posting, page };
    }),
  );
  return all.sort((one, other) => one.page - other.page);
}

/** Pagefind lists forms by the first page they are on; on one page, those of its text before those of its title only, each sorted. */
function inOrder(variants: Variant[]): Variant[] {
  const first = ({ postings: [one] }: Variant): number => one?.page ?? 0;
  const isInText = ({ postings: [one] }: Variant): number => Number(one?.isInText ?? false);
  return variants.sort((one, other) => first(one) - first(other) || isInText(other) - isInText(one) || byBytes(one.form, other.form));
}

/** A part of the merged index. */
interface Source {
  words: readonly PackedWord[];
  numbers: Numbers;
  /** True if every page that remains keeps its number. */
  keepsNumbers: boolean;
  /** Its metadata, if the merged index has others. */
  fields: readonly string[] | undefined;
}

/** The word of all; undefined if it is on no page any more. */
function mergedWord(word: string, sources: readonly { word: Word; numbers: Numbers }[]): Word | undefined {
  const forms = new Map<string, { postings: readonly Posting[]; numbers: Numbers }[]>();
  for (const { word: of, numbers } of sources) {
    for (const { form, postings } of of.variants) forms.set(form, [...(forms.get(form) ?? []), { postings, numbers }]);
  }
  const postings = renumbered(sources.map(({ word: of, numbers }) => ({ postings: of.postings, numbers })));
  const variants = [...forms].map(([form, of]) => ({ form, postings: renumbered(of) })).filter((of) => of.postings.length > 0);
  return postings.length === 0 && variants.length === 0 ? undefined : { word, postings, variants: inOrder(variants) };
}

/** True if the word has the same bytes in the merged index, unless another source has it too. */
const isUntouched = ({ source: { keepsNumbers, fields, numbers }, word }: { source: Source; word: PackedWord }): boolean =>
  keepsNumbers && fields === undefined && !isOnPage(word, (page) => numbers[page] === undefined);

function mergedWords(sources: readonly Source[], fields: readonly string[]): PackedWord[] {
  const next = sources.map(() => 0);
  const merged: PackedWord[] = [];
  for (;;) {
    let first: string | undefined;
    for (const [from, { words }] of sources.entries()) {
      const word = words[next[from] ?? 0]?.word;
      if (word !== undefined && (first === undefined || byBytes(word, first) < 0)) first = word;
    }
    if (first === undefined) return merged;
    const found: { source: Source; word: PackedWord }[] = [];
    for (const [from, source] of sources.entries()) {
      const word = source.words[next[from] ?? 0];
      if (word?.word !== first) continue;
      found.push({ source, word });
      next[from] = (next[from] ?? 0) + 1;
    }
    const [one] = found;
    if (one && found.length === 1 && isUntouched(one)) {
      merged.push(one.word);
      continue;
    }
    const parts = found.map(({ source: { numbers, fields: own }, word }) => {
      const unpacked = unpackedWord(word);
      return { word: own === undefined ? unpacked : withFields(unpacked, own, fields), numbers };
    });
    const word = mergedWord(first, parts);
    if (word) merged.push(packedWord(word));
  }
}

/** A word of an index whose metadata are `from`, for one whose metadata are `to`. Both are sorted; a negative number is a place in them. */
function withFields({ word, postings, variants }: Word, from: readonly string[], to: readonly string[]): Word {
  const placeOf = (mark: number): number => {
    const place = to.indexOf(from[-mark - 1] ?? '');
    return place < 0 ? unequal('a page has other metadata') : -place - 1;
  };
  const mapped = (of: Posting[]): Posting[] => of.map((posting) => withFieldPlaces(posting, (mark) => (mark < 0 ? placeOf(mark) : mark)));
  return { word, postings: mapped(postings), variants: variants.map(({ form, postings: own }) => ({ form, postings: mapped(own) })) };
}

function mergedFilters(sources: readonly { filters: readonly Filter[]; numbers: Numbers }[]): Filter[] {
  const merged = new Map<string, Map<string, number[]>>();
  for (const { filters, numbers } of sources) {
    for (const [name, values] of filters) {
      const known = merged.get(name) ?? new Map<string, number[]>();
      merged.set(name, known);
      for (const [value, pages] of values) {
        const now = pages.flatMap((page) => numbers[page] ?? []);
        if (now.length > 0) known.set(value, [...(known.get(value) ?? []), ...now]);
      }
    }
  }
  return [...merged].filter(([, values]) => values.size > 0).map(([name, values]) => [name, [...values]]);
}

/**
 * The index of `places`, whose pages are taken from `indexes`; `fields` are its metadata. Files have no names yet. Throws if Pagefind would
 * do more than this merges.
 */
export function mergedIndex(indexes: readonly LanguageIndex[], places: readonly Place[], fields: readonly string[]): LanguageIndex {
  const version = indexes[0]?.meta[0] ?? '';
  const parts = indexes.map(({ meta, chunks, filters }, from) => {
    if (meta[0] !== version) unequal('the indexes are of two versions of Pagefind');
    if (meta[4].length > 0) unequal('a page has the attribute data-pagefind-sort');
    const words = chunks.flat();
    // An index of another version of Pagefind may be divided by another rule.
    const ends = (of: readonly Chunk[]): string => JSON.stringify(of.map(([from, to]) => [from, to]));
    if (ends(chunkEnds(chunked(words))) !== ends(meta[2])) unequal('its chunks have another size');
    const numbers = numbersOf(places, from);
    const own = meta[5].join('\n') === fields.join('\n') ? undefined : meta[5];
    return { pages: meta[1], words, numbers, keepsNumbers: areSame(numbers, meta[1].length), fields: own, filters };
  });
  const words = chunked(mergedWords(parts, fields));
  const pages = places.map(({ from, page }) => parts[from]?.pages[page] ?? unequal('a page is missing'));
  return { meta: [version, pages, chunkEnds(words), [], [], [...fields]], chunks: words, filters: mergedFilters(parts) };
}
