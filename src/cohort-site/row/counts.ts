// How many teams need what: the line below the first step. The same for the page at build and for the script after a refresh.
import { cohortCountWords } from '../../i18n/cohort-count-words.ts';
import { counted } from '../../i18n/en/cohort-counts.ts';
import type { Keys } from './keys.ts';
import type { Markup } from './markup.ts';

export const countIn = (all: readonly Pick<Keys, 'states'>[], state: string): number =>
  all.filter(({ states }) => states.includes(state)).length;

/** A link for each state that a team of `all` is in. `desk` is the address that a link adds its filter to. */
export function countsMarkup(all: readonly Pick<Keys, 'states'>[], desk: string, language: string): Markup[] {
  const { counts } = cohortCountWords(language);
  return counted.flatMap((state): Markup[] => {
    const count = countIn(all, state);
    return count === 0 ? [] : [['li', {}, ['a', { href: `${desk}?state=${state}` }, counts[state](count)]]];
  });
}
