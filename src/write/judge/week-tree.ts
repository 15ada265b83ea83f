// The content as the rules read it, made of what the page has: the published weeks and the one in the form.
import type { FactsFile, WeeksTree } from '../../check/content-tree.ts';
import type { Yaml } from '../../check/front-matter.ts';
import { validateFacts } from '../../check/validate-facts.ts';
import { weekOfPath } from '../../check/week-file.ts';
import { pageOfFile } from '../../site/links.ts';
import { weekFileName } from '../../worklog/next-week.ts';
import { type Week, weekSchema, weekWordsSchema } from '../../worklog/week.ts';
import { EDITED, type EditedWeek, type JudgedSite } from './judged.ts';

/** What sentences call the week that the file in the form translates. */
const ORIGINAL = 'the original';

/** Facts of a form have fields instead of lines, and nothing that YAML could read otherwise than meant. */
const formYaml = (shown: string, value: Record<string, unknown>): Yaml => ({
  value,
  place: (path) => ({ file: shown, line: 0, column: 0, path }),
  written: () => undefined,
  suspects: () => [],
  suspectAt: () => undefined,
});

/** The parts of a file that every page has, without its body: the parser of bodies does not run in a page. */
function pageFile(path: string, language: string, shown: string, value: Record<string, unknown>) {
  const { path: page } = pageOfFile(path);
  return {
    path,
    shown,
    language,
    page,
    format: path.endsWith('x') ? 'mdx' : 'md',
    week: weekOfPath(page),
    yaml: formYaml(shown, value),
  } as const;
}

const weekFile = (language: string, facts: Week, shown: string): FactsFile => {
  const file = pageFile(`${language}/worklog/${weekFileName(facts.week)}.md`, language, shown, { ...facts });
  return { ...file, kind: 'week', facts, issues: [] };
};

function editedFile({ path, language, facts: value }: EditedWeek, first: string): FactsFile {
  const file = pageFile(path, language, EDITED, value);
  if (language === first) return { ...file, kind: 'week', ...validateFacts(weekSchema, value) };
  return { ...file, kind: 'words', ...validateFacts(weekWordsSchema, value) };
}

/** The published weeks, with the names that sentences give them. */
export function publishedTree(site: JudgedSite, weeks: readonly Week[], edited: EditedWeek): WeeksTree {
  const first = site.languages[0] ?? edited.language;
  const own = edited.isNew ? undefined : weekOfPath(pageOfFile(edited.path).path);
  const shown = (week: number): string => (week !== own ? `week ${week}` : edited.language === first ? EDITED : ORIGINAL);
  const pages = [...weeks].sort((a, b) => a.week - b.week).map((week) => weekFile(first, week, shown(week.week)));
  return { site, pages, files: new Set(site.taken.map((name) => edited.path.replace(/[^/]*$/, () => name))) };
}

/** The published weeks with the file in the form as it is now. */
export function editedTree(tree: WeeksTree, edited: EditedWeek): WeeksTree {
  const others = tree.pages.filter((page) => page.shown !== EDITED);
  const at = others.findIndex(({ path }) => path > edited.path);
  const file = editedFile(edited, tree.site?.languages[0] ?? edited.language);
  return { ...tree, pages: others.toSpliced(at < 0 ? others.length : at, 0, file) };
}
