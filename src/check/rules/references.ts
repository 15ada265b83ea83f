// Ids that refer to something: people and milestones of site.yaml, tasks of the log.
import { placeOf, someWeekIsUnread, weeksOf } from '../content-tree.ts';
import { type Finding, finding } from '../finding.ts';
import { itemPath } from '../item-path.ts';
import { didYouMean } from '../likely.ts';
import type { WeekRule } from './rule.ts';

const list = <T>(value: T | readonly T[] | undefined): readonly T[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value as T];

export const owners: WeekRule = (tree) => {
  const people = (tree.site?.people ?? []).map(({ id }) => id);
  return weeksOf(tree).flatMap((page) =>
    (page.facts.tasks ?? []).flatMap((task) =>
      list(task.owner).flatMap((owner, index) => {
        if (people.includes(owner)) return [];
        const path = [...itemPath(page, ['tasks'], task.id), 'owner', ...(Array.isArray(task.owner) ? [index] : [])];
        return [
          finding(
            'unknown-owner',
            placeOf(page, path),
            `unknown owner "${owner}"`,
            didYouMean(owner, people, 'add the person under people in site.yaml'),
          ),
        ];
      }),
    ),
  );
};

export const milestones: WeekRule = (tree) => {
  const known = (tree.site?.milestones ?? []).map(({ id }) => id);
  return weeksOf(tree).flatMap((page) =>
    (page.facts.tasks ?? []).flatMap(({ id, milestone }) => {
      if (milestone === undefined || known.includes(milestone)) return [];
      const place = placeOf(page, [...itemPath(page, ['tasks'], id), 'milestone']);
      return [
        finding(
          'unknown-milestone',
          place,
          `unknown milestone "${milestone}"`,
          didYouMean(milestone, known, 'add it under milestones in site.yaml'),
        ),
      ];
    }),
  );
};

/** References to tasks. While a week cannot be read its tasks are unknown, so references are not reported. */
export const tasks: WeekRule = (tree) => {
  const weeks = weeksOf(tree);
  if (someWeekIsUnread(tree)) return [];
  const idsOf = (pages: typeof weeks): string[] => pages.flatMap(({ facts }) => (facts.tasks ?? []).map(({ id }) => id));
  const known = idsOf(weeks);
  const ids = new Set(known);
  return weeks.flatMap((page, index) => {
    const findings: Finding[] = [];
    const judge = (
      id: string | undefined,
      path: readonly PropertyKey[],
      says: string,
      offered: () => readonly string[],
      otherwise: string,
    ) => {
      if (id === undefined || ids.has(id)) return;
      const what = `${says} "${id}", which is not the id of any task`;
      findings.push(finding('unknown-task', placeOf(page, path), what, didYouMean(id, offered(), otherwise)));
    };
    const earlier = (): string[] => idsOf(weeks.slice(0, index));
    for (const task of page.facts.tasks ?? []) {
      judge(
        task.continues,
        [...itemPath(page, ['tasks'], task.id), 'continues'],
        `${task.id} continues`,
        earlier,
        'name a task of an earlier week, or give this task a title',
      );
    }
    for (const blocker of page.facts.blockers ?? []) {
      judge(
        blocker.blocks,
        [...itemPath(page, ['blockers'], blocker.id), 'blocks'],
        `${blocker.id} blocks`,
        () => known,
        'name the task that it blocks, or remove the key',
      );
      judge(
        blocker.resolved,
        [...itemPath(page, ['blockers'], blocker.id), 'resolved'],
        `${blocker.id} was resolved by`,
        () => known,
        'name the task that resolved it, or remove the key',
      );
    }
    return findings;
  });
};
