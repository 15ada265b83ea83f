// Files of weeks as people and programs wrote them: of this repository, of its fixtures, and of imported sites.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { importSite } from '../../../../src/importer/index.ts';
import { complete, reduced } from '../../importer/real-sites.ts';

const ROOT = resolve(import.meta.dirname, '../../../..');

/** A file's name and its text. */
export type WeekFile = readonly [name: string, text: string];

const isWeek = (path: string): boolean => /worklog.*\.mdx?$/i.test(path);

const below = (folder: string): WeekFile[] =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && isWeek(join(entry.parentPath, entry.name)))
    .map((entry): WeekFile => {
      const path = join(entry.parentPath, entry.name);
      return [relative(ROOT, path), readFileSync(path, 'utf8')];
    })
    .toSorted(([a], [b]) => (a < b ? -1 : 1));

export const written: readonly WeekFile[] = [...below('content'), ...below('tests/fixtures')];

/** Weeks that the importer makes of a site. */
const imported = (folder: string): WeekFile[] =>
  [...importSite(folder, { dates: 'auto' }).files].flatMap(([path, file]) => (isWeek(path) ? [[path, String(file)] as const] : []));

export const reducedSites = reduced.map(({ name, folder }) => ({ name, weeks: () => imported(folder) }));
export const completeSites = complete.map(({ name, folder }) => ({ name, weeks: () => imported(folder) }));
