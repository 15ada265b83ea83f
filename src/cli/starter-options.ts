// The options of `shiplog init`, and the site that they describe.
import { dayFix, isDay } from '../site/dates.ts';
import { LANGUAGE_CODE } from '../site/language-code.ts';
import type { Refusal } from './arguments.ts';
import type { Starter } from './starter.ts';

export type StarterOptions = { readonly [key in 'name' | 'languages' | 'starts' | 'weeks']?: string | undefined };

/** The language that a country's code probably means: `vn` for Vietnamese. */
function ofCountry(code: string): string | undefined {
  if (!/^[a-z]{2}$/.test(code) || new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(code)) return undefined;
  const { language } = new Intl.Locale('und', { region: code }).maximize();
  return language === 'und' ? undefined : language;
}

/** The name of a report that is given none. */
export const SITE_NAME = 'Our project';

/** The starter that the options describe, or the refusal of an invalid option. */
export function starterOf(values: StarterOptions, unnamed: string = SITE_NAME): Starter | Refusal {
  const { name = unnamed, languages: list = 'en', starts, weeks } = values;
  const languages = list.split(',').map((language) => language.trim());
  const odd = languages.find((language, index) => !LANGUAGE_CODE.test(language) || languages.indexOf(language) !== index);
  if (odd !== undefined)
    return {
      what: `--languages: ${JSON.stringify(odd)} is not a language code, or is listed twice`,
      fix: 'separate codes with commas: --languages en,vi',
    };
  const country = languages.find((language) => ofCountry(language));
  if (country !== undefined) return { what: `--languages: "${country}" is not a language`, fix: `did you mean "${ofCountry(country)}"?` };
  if (name.trim() === '') return { what: '--name is empty', fix: 'write a name: --name "Our project"' };
  if (starts === undefined && weeks !== undefined) return { what: '--weeks needs a start date', fix: 'add --starts: --starts 2026-01-05' };
  if (starts === undefined) return { name: name.trim(), languages, programme: undefined };
  if (!isDay(starts)) return { what: `--starts: "${starts}" is not a valid date`, fix: dayFix(starts) };
  const count = Number(weeks ?? 12);
  if (!Number.isInteger(count) || count < 1 || count > 99)
    return { what: `--weeks: "${weeks}" is not a valid number of weeks`, fix: 'write a number from 1 to 99: --weeks 12' };
  return { name: name.trim(), languages, programme: { starts, weeks: count } };
}
