// Writes the cohort.yaml of made-up teams, and plays their sites while it is built.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { addDays, type Day } from '../../src/site/dates.ts';
import { GROUPS, type MadeTeam, MENTORS, rubric, startOf, WEEKS, workdaysOf } from './cohort-teams.ts';
import type { TeamSites } from './team-sites.ts';

/** The text of cohort.yaml. `siteOf` is the address of a team's site. */
export function cohortYaml(teams: readonly MadeTeam[], today: Day, siteOf: (team: MadeTeam) => string): string {
  const starts = startOf(today);
  const named = (names: readonly string[], kind: string) => names.map((name, index) => ({ id: `${kind}-${index + 1}`, name }));
  return stringify({
    name: { en: 'First Cloud Journey, autumn', vi: 'First Cloud Journey, mùa thu' },
    url: 'https://cohort.example/desk/',
    languages: ['en', 'vi'],
    programme: { name: 'First Cloud Journey', starts, ends: addDays(starts, 7 * WEEKS - 3), weeks: WEEKS, workdays: workdaysOf(today) },
    rubric,
    reviewDays: ['tue'],
    mentors: named(MENTORS, 'mentor'),
    groups: named(GROUPS, 'group'),
    teams: teams.map((team) => ({ id: team.id, name: team.name, site: siteOf(team), mentor: team.mentor, group: team.group })),
  });
}

/** Writes the content root `folder` of `teams`, whose sites `sites` plays from now on. */
export function writeCohort(folder: string, teams: readonly MadeTeam[], today: Day, sites: TeamSites): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'cohort.yaml'),
    cohortYaml(teams, today, ({ id }) => sites.site(id)),
  );
  for (const { id, status } of teams) if (status) sites.play(id, status);
}
