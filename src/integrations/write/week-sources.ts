// The files of weeks as they are written, for the editor in the published site: it edits the text, not what became of it.
import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { load } from 'js-yaml';
import { cutFrontMatter } from '../../check/front-matter.ts';
import { WEEK_FILES } from '../../content/content-root.ts';

/** Below the output folder, by language. */
const SOURCES = 'write/source';

/** Drafts are not published. What cannot be read counts as one; the check has reported it. */
function isDraft(bytes: Buffer): boolean {
  const cut = cutFrontMatter(bytes.toString().replace(/^\uFEFF/, ''), '');
  if (!('yaml' in cut)) return true;
  if (!cut.yaml.includes('draft')) return false;
  try {
    return (load(cut.yaml) as { draft?: unknown } | undefined)?.draft === true;
  } catch {
    return true;
  }
}

/** `week-08` of `week-08.md`, in whatever language and format. */
const weekOf = (path: string): string => path.replace(/^.*[\\/]/, '').replace(/\.mdx?$/, '');

/**
 * Puts each week's file into its language's folder of the output, unless it is a draft. Files that are the same are left, others removed.
 * With `changed`, names of files that differ from the last build, only their weeks are looked at.
 */
export function writeWeekSources(root: string, dist: string, languages: readonly string[], changed?: readonly string[]): void {
  const weeks = changed && new Set(changed.map(weekOf));
  const isMeant = (path: string): boolean => !weeks || weeks.has(weekOf(path));
  const drafts = new Set<string>();
  for (const [index, language] of languages.entries()) {
    const found = new Map<string, Buffer>();
    for (const file of globSync(WEEK_FILES, { cwd: join(root, language) }).filter(isMeant)) {
      const bytes = readFileSync(join(root, language, file));
      const hidden = isDraft(bytes);
      // The default language's file hides its translations too.
      if (hidden && index === 0) drafts.add(weekOf(file));
      if (!hidden && !drafts.has(weekOf(file))) found.set(basename(file), bytes);
    }
    const folder = join(dist, SOURCES, language);
    if (found.size > 0) mkdirSync(folder, { recursive: true });
    const there = existsSync(folder) ? readdirSync(folder).filter(isMeant) : [];
    for (const name of there) if (!found.has(name)) rmSync(join(folder, name));
    for (const [name, bytes] of found) {
      const to = join(folder, name);
      if (!there.includes(name) || !readFileSync(to).equals(bytes)) writeFileSync(to, bytes);
    }
  }
}
