// Sites that interns really wrote, for rules that made-up examples would not break: reduced to a few pages each in this repository, their
// structure kept and their words replaced, and complete where they are beside it.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const REDUCED = resolve(import.meta.dirname, '../../fixtures/hugo/reduced');
const COMPLETE = resolve(import.meta.dirname, '../../../../shared/corpus');

export interface RealSite {
  name: string;
  folder: string;
  /** At least so many. */
  weeks: number;
  pages: number;
}

const names = ['clickstream', 'crlf', 'fake-dates', 'notices', 'raw-html', 'stacked-weeks', 'toml-mixed', 'toml-relref'];

export const reduced: readonly RealSite[] = names.map((name) => ({ name, folder: join(REDUCED, name), weeks: 3, pages: 8 }));
export const complete: readonly RealSite[] = names.map((name) => ({ name, folder: join(COMPLETE, name), weeks: 8, pages: 40 }));

/** A week with a damaged encoding and with days that contradict its dates. */
export const damaged = resolve(REDUCED, '../week');

export const hasComplete = existsSync(COMPLETE);

/** The name of a suite over the complete sites. */
export const withComplete = (name: string): string => (hasComplete ? name : `${name} (skipped: ../shared/corpus is not there)`);
