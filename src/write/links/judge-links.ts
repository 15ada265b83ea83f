// The check's rule of links on the week in the editor, as one types: the same judges as in the build, on what the build has written of the
// site's pages and files.
import { finding } from '../../check/finding.ts';
import { judgeLink } from '../../check/judge-link.ts';
import type { LinkFacts } from '../../check/link-facts.ts';
import { formFault, wordFault } from '../../check/link-form.ts';
import type { Case } from '../../check/link-to-judge.ts';
import { wordTargets } from '../../check/word-targets.ts';
import { resolveLink } from '../../site/links.ts';
import { anchorsOfWeek, weekAnchors } from '../../worklog/anchors.ts';
import type { Week } from '../../worklog/week.ts';
import type { FieldFinding } from '../judge/judge-week.ts';
import { EDITED, type EditedWeek } from '../judge/judged.ts';
import type { ProseFinding } from '../judge/prose-finding.ts';
import { valueAt } from '../judge/value-at.ts';
import { PageTargets } from './page-targets.ts';
import { type ReadProse, readProse } from './read-prose.ts';

/** Where the text is in the form. */
export const BODY = ['body'] as const;

/** What the one remedy writes in place of `target`; `undefined` if there is none, or one that Markdown would read otherwise there. */
function writtenBy(fix: string, target: string): string | undefined {
  const [, meant, told] = /^(?:did you mean "(.*)"\?|write (?:its address: )?(\S+))$/s.exec(fix) ?? [];
  const write = (meant ?? told)?.replaceAll(' ', '%20');
  if (write === undefined || /[\s()<>"'\\&]/.test(write)) return undefined;
  return write.startsWith('#') ? target.replace(/#.*$/s, '') + write : write;
}

/** The anchors that the facts make. Lists may be of another type in a file that was written by hand. */
const anchorsOf = (facts: EditedWeek['facts']): string[] => {
  try {
    const week = facts as unknown as Week;
    return [...anchorsOfWeek(week), ...(week.tasks?.some(({ starts, planned }) => starts ?? planned) ? [weekAnchors.timeline] : [])];
  } catch {
    return [];
  }
};

const report: Case['report'] = (code, what, fix) => [finding(code, { file: EDITED, line: 0, column: 0 }, what, fix)];

/** Targets of the links in a text of the facts. */
const linksIn = (text: string): string[] =>
  readProse(text, false).links.flatMap(({ kind, target, aside }) => (kind === 'link' && !aside ? [target] : []));

/** The links in the facts: their form is judged with the other facts. */
function* inFacts(facts: EditedWeek['facts'], one: Omit<Case, 'link' | 'report'>): Generator<FieldFinding> {
  for (const { target, path } of wordTargets(facts, linksIn)) {
    const link = { target, kind: 'link' } as const;
    const isJudged = path.at(-1) === 'href' && (wordFault(target.trim()) ?? formFault(link, resolveLink(one.page.path, target.trim())));
    if (isJudged) continue;
    for (const { code, severity, what, fix } of judgeLink({ ...one, link, report })) {
      const write = writtenBy(fix, target);
      const text = String(valueAt(facts, path));
      const isSure = write !== undefined && text.split(target).length === 2;
      const remedy = isSure && { label: `Write ${JSON.stringify(write)}`, change: { path, set: text.replace(target, () => write) } };
      yield { path, code, severity, what, fix, ...(remedy && { remedy }) };
    }
  }
}

/** The links in the text, in its order. */
function* inText({ links }: ReadProse, body: string, one: Omit<Case, 'link' | 'report'>): Generator<ProseFinding> {
  for (const link of links.sort((a, b) => a.from - b.from)) {
    const was = body.slice(link.from, link.to);
    for (const { code, severity, what, fix } of judgeLink({ ...one, link, report })) {
      const write = writtenBy(fix, link.target);
      const remedy = write !== undefined && was !== '' && { label: `Write ${JSON.stringify(write)}`, was, write };
      yield { path: BODY, code, severity, what, fix, at: { from: link.from, to: link.to }, ...(remedy && { remedy }) };
    }
  }
}

/** The findings on the links of `edited`. `beside` are the names of the files beside the week, published or not. */
export function judgeLinks(
  links: LinkFacts,
  { path, language, facts, body }: EditedWeek,
  beside: readonly string[],
): (FieldFinding | ProseFinding)[] {
  const read = readProse(body, path.endsWith('.mdx'));
  const anchors = [...read.anchors, ...anchorsOf(facts)];
  const page = { path, shown: EDITED, language, facts: { draft: facts['draft'] === true }, body: {}, anchors };
  const one = { page, targets: new PageTargets(links, page, beside) };
  return [...inFacts(facts, one), ...inText(read, body, one)];
}
