// A done task needs a link to its result.
import { isDone } from '../../worklog/state.ts';
import { placeOf, weeksOf } from '../content-tree.ts';
import { finding } from '../finding.ts';
import { itemPath } from '../item-path.ts';
import type { Rule } from './rule.ts';

export const evidence: Rule = (tree) =>
  weeksOf(tree).flatMap((page) =>
    (page.facts.tasks ?? []).flatMap(({ id, state, evidence: links = [] }) => {
      if (!isDone(state) || links.length > 0) return [];
      const place = placeOf(page, [...itemPath(page, ['tasks'], id), 'state']);
      return [
        finding(
          'done-without-evidence',
          place,
          `"${id}" is done but has no evidence`,
          'add evidence: a commit, a screenshot or a page, with id, label and href',
        ),
      ];
    }),
  );
