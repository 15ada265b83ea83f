// The check's rules on the week in the form, as one types: the same functions as in the build, on the facts that the page has of the site.
import type { Code } from '../../check/codes.ts';
import type { WeeksTree } from '../../check/content-tree.ts';
import type { Finding } from '../../check/finding.ts';
import type { Path } from '../../check/path.ts';
import { reword } from '../../check/reword.ts';
import { continues } from '../../check/rules/continues.ts';
import { farDays, periods, taskDays } from '../../check/rules/dates.ts';
import { unproven } from '../../check/rules/done-tasks.ts';
import { evidenceLinks } from '../../check/rules/evidence-links.ts';
import { listIds, taskIds } from '../../check/rules/ids.ts';
import { weekNames, weekNumbers } from '../../check/rules/page-files.ts';
import { milestones, owners, tasks } from '../../check/rules/references.ts';
import { translatedFacts, translatedIds } from '../../check/rules/translated-facts.ts';
import type { Severity } from '../../check/severity.ts';
import { type Week, weekSchema, weekWordsSchema } from '../../worklog/week.ts';
import { EDITED, type EditedWeek, type JudgedSite } from './judged.ts';
import { type Remedy, remedyOf } from './remedy.ts';
import { editedTree, publishedTree } from './week-tree.ts';

/** A finding at a field of the form. */
export interface FieldFinding {
  /** Where the value is, or would be, in the facts; empty for the whole file. */
  path: Path;
  code: Code;
  severity: Severity;
  /** What is wrong, and how to fix it, each as one clause without a full stop. */
  what: string;
  fix: string;
  /** What the finding is in if not in the edited file, as `week 9`: the edit causes it. Its path is empty. */
  elsewhere?: string;
  remedy?: Remedy;
}

/**
 * Rules that need only facts. Links in the text are judged by `src/write/links`. Left out, because the page does not have what they read:
 * the rest of the text (its parser does not run in a page), reviews, and stamps, which saving writes.
 */
const rules = [
  weekNames,
  weekNumbers,
  taskIds,
  listIds,
  owners,
  milestones,
  tasks,
  continues,
  farDays,
  taskDays,
  periods,
  unproven,
  translatedFacts,
  translatedIds,
  evidenceLinks,
];

/** What the schema of the edited file says. */
const schemaFindings = ({ pages }: WeeksTree): Finding[] =>
  pages.flatMap(({ issues, yaml, kind }) =>
    issues.flatMap((issue) => (yaml ? reword(issue, yaml, kind === 'week' ? weekSchema : weekWordsSchema) : [])),
  );

const findingsIn = (tree: WeeksTree): Finding[] => [...schemaFindings(tree), ...rules.flatMap((rule) => rule(tree))];

const keyOf = ({ code, file, what }: Finding): string => `${code}\n${file}\n${what}`;

interface Published {
  tree: WeeksTree;
  /** What is wrong with it whatever is edited. */
  known: ReadonlySet<string>;
}

/** One form edits one file: what does not depend on its facts is judged once. */
let kept: { of: readonly unknown[]; published: Published } | undefined;

function publishedFor(site: JudgedSite, weeks: readonly Week[], edited: EditedWeek): Published {
  const of = [site, weeks, edited.path, edited.language, edited.isNew];
  if (kept?.of.every((one, at) => one === of[at])) return kept.published;
  const tree = publishedTree(site, weeks, edited);
  const published = { tree, known: new Set(findingsIn(tree).map(keyOf)) };
  kept = { of, published };
  return published;
}

/** The findings on `edited`. `weeks` are those of the default language as published, in any order, with or without the edited one. */
export function judgeWeek(site: JudgedSite, weeks: readonly Week[], edited: EditedWeek): FieldFinding[] {
  const { tree, known } = publishedFor(site, weeks, edited);
  return findingsIn(editedTree(tree, edited)).flatMap((found): FieldFinding[] => {
    const { code, severity, what, fix, file, path = [] } = found;
    if (file !== EDITED) return known.has(keyOf(found)) ? [] : [{ path: [], code, severity, what, fix, elsewhere: file }];
    const remedy = remedyOf(found, edited.facts, site);
    return [{ path, code, severity, what, fix, ...(remedy && { remedy }) }];
  });
}
