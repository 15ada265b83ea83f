// Checks every link of a page, in its body, its front matter and its evidence; and the documents of diagrams.
import { placeIn, placeOf } from '../content-tree.ts';
import { finding } from '../finding.ts';
import { itemPath } from '../item-path.ts';
import { judgeLink } from '../judge-link.ts';
import type { Case } from '../link-to-judge.ts';
import { targetsOf } from '../targets.ts';
import type { Rule } from './rule.ts';

export const links: Rule = (tree) => {
  const targets = targetsOf(tree);
  return tree.pages.flatMap((page) =>
    [...page.body.links, ...page.wordLinks].flatMap((link) => {
      const report: Case['report'] = (code, what, fix) => [finding(code, placeIn(page, link.at), what, fix)];
      return judgeLink({ page, link, targets, report });
    }),
  );
};

/** Documents of a diagram's elements. */
export const diagramDocs: Rule = (tree) => {
  const targets = targetsOf(tree);
  return tree.diagrams.flatMap((file) =>
    (file.facts?.elements ?? []).flatMap(({ id, docs }) => {
      if (docs === undefined) return [];
      const place = placeOf(file, [...itemPath(file, ['elements'], id), 'docs']);
      const report: Case['report'] = (code, what, fix) => [finding(code, place, what, fix)];
      return judgeLink({ page: file, link: { target: docs, kind: 'link' }, targets, report });
    }),
  );
};
