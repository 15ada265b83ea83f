// Merges the index of a few pages into the index of a site, exactly as Pagefind would index all pages: Pagefind cannot do that itself, and
// a thousand pages take it eight seconds.
import { byBytes, chunkEnds, chunked } from './chunks.ts';
import type { Filter, LanguageIndex } from './index-files.ts';
import type { Posting, Variant, Word } from './packed-words.ts';
import { isOnPage, type PackedWord, packedWord, unpackedWord } from './packed-words.ts';

/** Where a page of the merged index comes from, with its number there. */
export type Place = { from: 'site' | 'few'; page: number };

const unequal = (what: string): never => {
  throw new Error(`the search index cannot be merged: ${what}`);
};

/** The new number of each old page; undefined for a page that is gone. */
type Numbers = (number | undefined)[];

function numbersOf(places: readonly Place[], from: Place['from']): Numbers {
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

/** Adds the postings with their pages' new numbers to `target`. */
function collect(postings: readonly Posting[], numbers: Numbers, target: Posting[]): void {
  let page = 0;
  for (const [distance, locations, inFields] of postings) {
    page += distance;
    const now = numbers[page];
    if (now !== undefined) target.push([now, locations, inFields]);
  }
}

/** Sorted, and with the distance from the page before. */
function withDistances(postings: Posting[]): Posting[] {
  let last = 0;
  return postings
    .sort(([one], [other]) => one - other)
    .map(([page, locations, inFields]) => {
      const distance = page - last;
      last = page;
      return [distance, locations, inFields];
    });
}

/** Pagefind lists forms by the first page they are on; on one page, those of its text before those of its title only, each sorted. */
function inOrder(variants: Variant[]): Variant[] {
  const isInText = ([, [first]]: Variant): boolean => (first?.[1].length ?? 0) > 0;
  return variants.sort(
    (one, other) =>
      (one[1][0]?.[0] ?? 0) - (other[1][0]?.[0] ?? 0) || Number(isInText(other)) - Number(isInText(one)) || byBytes(one[0], other[0]),
  );
}

interface Source {
  word: Word | undefined;
  numbers: Numbers;
}

/** The word of both; undefined if it is on no page any more. */
function mergedWord(name: string, sources: readonly Source[]): Word | undefined {
  const postings: Posting[] = [];
  const forms = new Map<string, Posting[]>();
  for (const { word, numbers } of sources) {
    if (!word) continue;
    collect(word[1], numbers, postings);
    for (const [form, of] of word[2]) {
      const known = forms.get(form) ?? [];
      forms.set(form, known);
      collect(of, numbers, known);
    }
  }
  const variants = [...forms].flatMap(([form, of]): Variant[] => (of.length === 0 ? [] : [[form, withDistances(of)]]));
  return postings.length === 0 && variants.length === 0 ? undefined : [name, withDistances(postings), inOrder(variants)];
}

function mergedWords(site: readonly PackedWord[], few: readonly Word[], places: readonly Place[], count: number): PackedWord[] {
  const numbers = numbersOf(places, 'site');
  const added = numbersOf(places, 'few');
  const keepsNumbers = areSame(numbers, count);
  const isUntouched = (word: PackedWord): boolean => keepsNumbers && !isOnPage(word, (page) => numbers[page] === undefined);
  const words: PackedWord[] = [];
  let next = 0;
  const addNew = (until?: string): void => {
    for (let word = few[next]; word !== undefined && (until === undefined || byBytes(word[0], until) < 0); word = few[next]) {
      const merged = mergedWord(word[0], [{ word, numbers: added }]);
      if (merged) words.push(packedWord(merged));
      next += 1;
    }
  };
  for (const word of site) {
    addNew(word.word);
    const twin = few[next]?.[0] === word.word ? few[next] : undefined;
    if (twin) next += 1;
    if (!twin && isUntouched(word)) {
      words.push(word);
      continue;
    }
    const merged = mergedWord(word.word, [
      { word: unpackedWord(word), numbers },
      { word: twin, numbers: added },
    ]);
    if (merged) words.push(packedWord(merged));
  }
  addNew();
  return words;
}

/** A word of an index whose metadata are `from`, for one whose metadata are `to`. Both are sorted; a negative number is a place in them. */
function withFields([word, postings, variants]: Word, from: readonly string[], to: readonly string[]): Word {
  const placeOf = (mark: number): number => {
    const place = to.indexOf(from[-mark - 1] ?? '');
    return place < 0 ? unequal('a page has other metadata') : -place - 1;
  };
  const mapped = (of: Posting[]): Posting[] =>
    of.map(([page, locations, inFields]) => [page, locations, inFields.map((mark) => (mark < 0 ? placeOf(mark) : mark))]);
  return [word, mapped(postings), variants.map(([form, of]): Variant => [form, mapped(of)])];
}

function mergedFilters(site: readonly Filter[], few: readonly Filter[], places: readonly Place[]): Filter[] {
  const merged = new Map<string, Map<string, number[]>>();
  for (const [filters, numbers] of [
    [site, numbersOf(places, 'site')],
    [few, numbersOf(places, 'few')],
  ] as const) {
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
 * The index of `places`, whose pages are taken from `site` and `few`. Files have no names yet. Throws if Pagefind would do more than this
 * merges.
 */
export function mergedIndex(site: LanguageIndex, few: LanguageIndex | undefined, places: readonly Place[]): LanguageIndex {
  const [version, pages, chunks, , sorts, fields] = site.meta;
  if (few && few.meta[0] !== version) unequal('the two indexes are of two versions of Pagefind');
  if (sorts.length > 0 || (few?.meta[4].length ?? 0) > 0) unequal('it is sorted');
  const words = site.chunks.flat();
  // An index of another version of Pagefind may be divided by another rule.
  if (JSON.stringify(chunkEnds(chunked(words)).map(([from, to]) => [from, to])) !== JSON.stringify(chunks.map(([from, to]) => [from, to])))
    unequal('its chunks have another size');
  const added = (few?.chunks.flat() ?? []).map((word) => withFields(unpackedWord(word), few?.meta[5] ?? [], fields));
  const merged = chunked(mergedWords(words, added, places, pages.length));
  const from = { site: pages, few: few?.meta[1] ?? [] };
  const listed = places.map((place) => from[place.from][place.page] ?? unequal('a page is missing'));
  return {
    meta: [version, listed, chunkEnds(merged), [], [], fields],
    chunks: merged,
    filters: mergedFilters(site.filters, few?.filters ?? [], places),
  };
}
