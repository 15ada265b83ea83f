// The check's rule of links on the text in the editor, as one types: the same judges as in the build, on what the build has written of the
// site's pages and files.
import { finding } from '../../check/finding.ts';
import { judgeLink } from '../../check/judge-link.ts';
import type { LinkFacts } from '../../check/link-facts.ts';
import type { Case } from '../../check/link-to-judge.ts';
import { anchorsOfWeek, weekAnchors } from '../../worklog/anchors.ts';
import type { Week } from '../../worklog/week.ts';
import { EDITED, type EditedWeek } from '../judge/judged.ts';
import type { ProseFinding } from '../judge/prose-finding.ts';
import { PageTargets } from './page-targets.ts';
import { readProse } from './read-prose.ts';

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

/** The findings on the text of `edited`, in its order. `beside` are the names of the files beside the week, published or not. */
export function judgeProse(links: LinkFacts, { path, language, facts, body }: EditedWeek, beside: readonly string[]): ProseFinding[] {
  const read = readProse(body, path.endsWith('.mdx'));
  const anchors = [...read.anchors, ...anchorsOf(facts)];
  const page = { path, shown: EDITED, language, facts: { draft: facts['draft'] === true }, body: {}, anchors };
  const targets = new PageTargets(links, page, beside);
  return read.links
    .sort((one, other) => one.from - other.from)
    .flatMap((link) => {
      const was = body.slice(link.from, link.to);
      const report: Case['report'] = (code, what, fix) => [finding(code, { file: EDITED, line: 0, column: 0 }, what, fix)];
      return judgeLink({ page, link, targets, report }).map(({ code, severity, what, fix }): ProseFinding => {
        const write = writtenBy(fix, link.target);
        const remedy = write !== undefined && was !== '' && { label: `Write ${JSON.stringify(write)}`, was, write };
        return { path: BODY, code, severity, what, fix, at: { from: link.from, to: link.to }, ...(remedy && { remedy }) };
      });
    });
}
