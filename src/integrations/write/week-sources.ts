// The files of weeks as they are written, for the editor in the published site: it edits the text, not what became of it.
import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { load } from 'js-yaml';
import { cutFrontMatter } from '../../check/front-matter.ts';
import { WEEK_FILES } from '../../content/content-root.ts';

/** Below the output folder, by language. */
const SOURCES = 'write/source';

/** The front matter as plain JSON, as the editor reads it; `undefined` for a draft and for what cannot be read, which the check has reported. */
function factsOf(bytes: Buffer): string | undefined {
  const cut = cutFrontMatter(bytes.toString().replace(/^\uFEFF/, ''), '');
  if (!('yaml' in cut)) return undefined;
  try {
    const facts = load(cut.yaml) as { draft?: unknown } | undefined;
    if (facts?.draft === true) return undefined;
    return JSON.stringify(facts ?? {}, function (this: Record<string, unknown>, key, value) {
      const read = this[key];
      return read instanceof Date ? read.toISOString().slice(0, 10) : value;
    });
  } catch {
    return undefined;
  }
}

/** `week-08` of `week-08.md` and of its facts, in whatever language and format. */
const weekOf = (path: string): string => path.replace(/^.*[\\/]/, '').replace(/\.(?:mdx?|json)$/, '');

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
      const facts = factsOf(bytes);
      // The default language's file hides its translations too.
      if (facts === undefined && index === 0) drafts.add(weekOf(file));
      if (facts === undefined || drafts.has(weekOf(file))) continue;
      found.set(basename(file), bytes);
      // Beside the text, so that a page opens a week without a YAML parser of 30 kB.
      found.set(`${weekOf(file)}.json`, Buffer.from(facts));
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
