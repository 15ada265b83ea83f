// What pages read of the run that renders them, instead of constants in their bundle: a bundle then serves the next build too.
// A property of the process, because the bundle is not part of this module graph.
import type { Loader } from 'astro/loaders';
import type { CohortFacts } from '../cohort/facts.ts';
import type { Change } from '../content/git-log.ts';

export interface RunFacts {
  /** The digest of the check's result. */
  verdict?: string | undefined;
  /** Until then there is no digest: paths are listed while the content is read. */
  factsRead?: Promise<unknown>;
  /** The last change of each content file. */
  history?: ReadonlyMap<string, Change>;
  /** The content's entries, if they are not to be read from Astro's store. */
  entries?: unknown;
  /** What the pages of a cohort show. */
  cohort?: CohortFacts;
  /** A loader whose entries stay in memory, in `shiplog dev`. */
  live?: ((loader: Loader) => Loader) | undefined;
}

const shared = process as unknown as Record<symbol, RunFacts | undefined>;
const KEY = 'shiplog:run';

const known = shared[Symbol.for(KEY)] ?? {};
shared[Symbol.for(KEY)] = known;
export const runFacts: RunFacts = known;

/** The same as an expression of generated code. */
export const RUN = `process[Symbol.for(${JSON.stringify(KEY)})]`;
