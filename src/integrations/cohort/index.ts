// What a build of a cohort does besides rendering pages: reads cohort.yaml, fetches the status of every team, and writes the files beside pages.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkCohort } from '../../check/check-cohort.ts';
import { hasErrors } from '../../check/check-content.ts';
import { humanReport } from '../../check/report.ts';
import type { Cohort } from '../../cohort/cohort.ts';
import type { CohortFacts } from '../../cohort/facts.ts';
import { cohortFiles } from '../../cohort/files/index.ts';
import { problemText } from '../../cohort/sentences.ts';
import { plural } from '../../i18n/plural.ts';
import { COHORT } from '../../site/cohort-file.ts';
import { decoded } from '../../site/decoded.ts';
import type { Address } from '../../site/urls.ts';
import { BuildStop } from '../build-stop.ts';
import { restarted } from '../content-edits.ts';
import { RUN, runFacts } from '../run-facts.ts';
import { currentFacts } from './current-facts.ts';

/** The module that pages read. */
const COHORT_MODULE = 'shiplog:cohort';

/** The cohort in the content root `root`. Throws a `BuildStop` with the check's findings if it has errors. */
export function readCohort(root: string): Cohort {
  const { cohort, findings } = checkCohort(root);
  if (cohort && !hasErrors(findings)) return cohort;
  throw new BuildStop(`The cohort cannot be built.\n\n${humanReport(findings, cohort?.teams.length ?? 0, undefined, 'team').trimEnd()}`);
}

/** Of the files beside pages, for `shiplog dev`. */
const types: Readonly<Record<string, string>> = {
  '.csv': 'text/csv',
  '.ics': 'text/calendar',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/atom+xml',
};

/** Sites that the log names; of more, how many. */
const NAMED = 10;

/** The sites that were not read, each with the reason, for the build's log. */
export function unreadSites({ teams }: Pick<CohortFacts, 'teams'>): string[] {
  const lines = teams.flatMap(({ team, source: { state, problem } }) => {
    if (state === 'fresh') return [];
    const why = problem ? problemText(problem, 'en') : 'it was not requested';
    return [`${team.id}: ${team.site}: ${why}${state === 'kept' ? '; shown as read earlier' : ''}`];
  });
  const more = lines.length - NAMED;
  return more > 0 ? [...lines.slice(0, NAMED), `and ${plural(more, 'more site')}`] : lines;
}

/** How many sites were read, for the build's log. */
function summary({ teams }: CohortFacts): string {
  const count = (state: string): number => teams.filter(({ source }) => source.state === state).length;
  return [
    `${count('fresh')} of ${teams.length} sites read`,
    ...(['kept', 'none'] as const).flatMap((state) =>
      count(state) > 0 ? [`${count(state)} ${state === 'kept' ? 'shown as read earlier' : 'without data'}`] : [],
    ),
  ].join(', ');
}

/** Serves the facts of the cohort in `root` to pages and writes the files beside them. Statuses are remembered below `project`. */
export function cohortSite(root: string, cohort: Cohort, address: Address, project: string): AstroIntegration {
  return {
    name: 'shiplog:cohort',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig, logger }) => {
        if (command === 'build' || command === 'dev') {
          runFacts.cohort = await currentFacts(cohort, join(project, '.cache/cohort'));
          logger.info(summary(runFacts.cohort));
          for (const line of unreadSites(runFacts.cohort)) logger.warn(line);
        }
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'shiplog:cohort',
                resolveId: (id: string) => (id === COHORT_MODULE ? `\0${COHORT_MODULE}` : undefined),
                load: (id: string) =>
                  id === `\0${COHORT_MODULE}`
                    ? `export const address = ${JSON.stringify(address)};\nexport const facts = () => ${RUN}.cohort;\n`
                    : undefined,
              },
            ],
          },
        });
      },
      'astro:server:setup': ({ server, logger }) => {
        const file = join(root, COHORT);
        // The content may be outside the project, where nothing else is watched.
        server.watcher.add(file);
        server.watcher.on('change', (changed) => {
          if (changed !== file) return;
          const { findings } = checkCohort(root);
          if (hasErrors(findings)) logger.error(`cohort.yaml:\n\n${humanReport(findings, cohort.teams.length, undefined, 'team')}`);
          else if (!restarted(server)) logger.warn('stop this server and start it again, so that the edit of cohort.yaml applies');
        });
        const files = runFacts.cohort ? cohortFiles(runFacts.cohort, address) : new Map<string, string>();
        server.middlewares.use((request, response, next) => {
          const path = decoded((request.url ?? '').split('?')[0] ?? '').slice(address.base.length);
          const text = files.get(path);
          if (text === undefined) next();
          else response.setHeader('content-type', `${types[posix.extname(path)] ?? 'text/plain'}; charset=utf-8`).end(text);
        });
      },
      'astro:build:done': ({ dir }) => {
        if (!runFacts.cohort) return;
        const folder = fileURLToPath(dir);
        const made = new Set<string>();
        for (const [path, text] of cohortFiles(runFacts.cohort, address)) {
          const file = join(folder, path);
          const parent = dirname(file);
          if (!made.has(parent)) mkdirSync(parent, { recursive: true });
          made.add(parent);
          writeFileSync(file, text);
        }
      },
    },
  };
}
