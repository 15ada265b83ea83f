// The cohorts that the browser tests look at: one whose desk has every team on its page, and one whose desk has several pages.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

export interface CohortBuild {
  name: 'cohort' | 'large-cohort';
  teams: number;
  /** Where `npm test` builds it: content and site. */
  folder: string;
  root: string;
}

/** The path of `url` in their cohort.yaml. */
export const BASE = '/desk/';

const build = (name: CohortBuild['name'], teams: number): CohortBuild => {
  const folder = resolve(import.meta.dirname, '../../../.cache/test', name);
  return { name, teams, folder, root: resolve(folder, 'site') };
};

export const cohort = build('cohort', 40);
export const largeCohort = build('large-cohort', 250);
export const cohortBuilds: readonly CohortBuild[] = [cohort, largeCohort];

export const isBuilt = ({ root }: CohortBuild): boolean => existsSync(root);

/** The address of a path below the build's base, on the server of this run. */
export function cohortAt({ name }: CohortBuild, path = ''): string {
  const origin = process.env[`SHIPLOG_TEST_${name}`];
  if (!origin) throw new Error('No server was started: run the suites by `playwright test`.');
  return `${origin}${BASE}${path}`;
}
