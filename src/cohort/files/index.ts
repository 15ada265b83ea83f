// The files that a build writes beside a cohort's pages, by path below the site.
import type { Address } from '../../site/urls.ts';
import type { CohortFacts } from '../facts.ts';
import { PROGRAMME, programmeText } from '../programme-copy.ts';
import { badge } from './badge.ts';
import { calendar } from './calendar.ts';
import { cohortCsv, cohortJson } from './data.ts';
import { feeds } from './feed.ts';
import { filePath } from './page-address.ts';

export function cohortFiles(facts: CohortFacts, address: Address): Map<string, string> {
  const { cohort, teams } = facts;
  return new Map([
    ['cohort.json', cohortJson(facts, address)],
    ['cohort.csv', cohortCsv(facts)],
    ...(cohort.programme ? [[PROGRAMME, programmeText({ programme: cohort.programme, rubric: cohort.rubric })] as const] : []),
    ...cohort.languages.flatMap((language): [string, string][] => [
      [filePath(cohort, language, '', 'calendar.ics'), calendar(cohort, address, language)],
      ...teams.map((one): [string, string] => [filePath(cohort, language, `teams/${one.team.id}`, 'badge.svg'), badge(one, language)]),
    ]),
    ...feeds(facts, address),
  ]);
}
