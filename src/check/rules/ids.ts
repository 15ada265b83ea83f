// Ids are unique: task ids across all weeks, the others within their list.
import { type FactsFile, placeOf, weeksOf } from '../content-tree.ts';
import { type Finding, finding, spoken } from '../finding.ts';
import { itemPath } from '../item-path.ts';
import type { Path } from '../path.ts';
import type { WeekRule } from './rule.ts';

function counted(ids: readonly string[]): { id: string; nth: number }[] {
  const times = new Map<string, number>();
  return ids.map((id) => {
    const nth = times.get(id) ?? 0;
    times.set(id, nth + 1);
    return { id, nth };
  });
}

export const taskIds: WeekRule = (tree) => {
  const first = new Map<string, { page: FactsFile; path: Path }>();
  return weeksOf(tree).flatMap((page) =>
    counted((page.facts.tasks ?? []).map(({ id }) => id)).flatMap(({ id, nth }) => {
      const path = itemPath(page, ['tasks'], id, nth);
      const other = first.get(id);
      if (!other) {
        first.set(id, { page, path });
        return [];
      }
      const where = placeOf(other.page, [...other.path, 'id']);
      const what = `duplicate task id "${id}": also used in ${spoken(where)}`;
      return [
        finding(
          'duplicate-id',
          placeOf(page, [...path, 'id']),
          what,
          'give this task another id; to carry the other one over write continues: with its id',
        ),
      ];
    }),
  );
};

/** Ids of one list, in both weeks and translations. */
export const listIds: WeekRule = ({ pages }) =>
  pages.flatMap((page) => {
    const findings: Finding[] = [];
    const judge = (list: Path, ids: readonly string[], noun: string) => {
      for (const { id, nth } of counted(ids)) {
        if (nth > 0)
          findings.push(
            finding(
              'duplicate-id',
              placeOf(page, [...itemPath(page, list, id, nth), 'id']),
              `duplicate ${noun} id "${id}"`,
              'give one of them another id',
            ),
          );
      }
    };
    if (page.kind === 'page' || !page.facts) return findings;
    const { facts } = page;
    judge(
      ['blockers'],
      (facts.blockers ?? []).map(({ id }) => id),
      'blocker',
    );
    if (page.kind === 'words')
      judge(
        ['tasks'],
        (facts.tasks ?? []).map(({ id }) => id),
        'task',
      );
    for (const task of facts.tasks ?? [])
      judge(
        [...itemPath(page, ['tasks'], task.id), 'evidence'],
        (task.evidence ?? []).map(({ id }) => id),
        'evidence',
      );
    return findings;
  });
