// A task that continues another: from an earlier week, once, and without contradicting its facts.

import type { Task } from '../../worklog/week.ts';
import { placeOf, type ReadWeek, weeksOf } from '../content-tree.ts';
import { type Finding, finding, spoken as spokenPlace } from '../finding.ts';
import { itemPath } from '../item-path.ts';
import type { WeekRule } from './rule.ts';

interface Placed {
  page: ReadWeek;
  task: Task;
}

const inherited = ['title', 'owner', 'milestone'] as const;
type Inherited = (typeof inherited)[number];

const spoken = (value: Task[Inherited]): string => (Array.isArray(value) ? [...value].sort().join(', ') : String(value).trim());

/** The nearest task before `task` that has `key`. */
function origin(tasks: ReadonlyMap<string, Placed>, { task, page }: Placed, key: Inherited): Placed | undefined {
  let week = page.facts.week;
  let id = task.continues;
  while (id !== undefined) {
    const found = tasks.get(id);
    if (!found || found.page.facts.week >= week) return undefined;
    if (found.task[key] !== undefined) return found;
    week = found.page.facts.week;
    id = found.task.continues;
  }
  return undefined;
}

const placeOfTask = ({ page, task }: Placed, key: string) => placeOf(page, [...itemPath(page, ['tasks'], task.id), key]);

/** Continuations go back in time, so no chain can be a cycle. */
export const continues: WeekRule = (tree) => {
  const placed = weeksOf(tree).flatMap((page) => (page.facts.tasks ?? []).map((task): Placed => ({ page, task })));
  const tasks = new Map<string, Placed>();
  for (const one of placed) if (!tasks.has(one.task.id)) tasks.set(one.task.id, one);
  const continuedBy = new Map<string, Placed>();
  return placed.flatMap((one): Finding[] => {
    const { task, page } = one;
    const parent = task.continues === undefined ? undefined : tasks.get(task.continues);
    if (!parent) return [];
    const at = placeOfTask(one, 'continues');
    const [own, other] = [page.facts.week, parent.page.facts.week];
    if (other >= own) {
      const what =
        parent.task === task
          ? `${task.id} continues itself`
          : `${task.id} of week ${own} continues ${parent.task.id} of ${other === own ? 'the same week' : `week ${other}, which is later`}`;
      return [finding('continues-not-earlier', at, what, 'name a task of an earlier week, or replace the key with a title')];
    }
    const findings: Finding[] = [];
    const twin = continuedBy.get(parent.task.id);
    if (twin && twin.page !== page) {
      const where = placeOfTask(twin, 'continues');
      findings.push(
        finding(
          'continues-twice',
          at,
          `"${parent.task.id}" is already continued in ${spokenPlace(where)}`,
          `write continues: ${twin.task.id} to continue from there`,
        ),
      );
    }
    if (!twin) continuedBy.set(parent.task.id, one);
    for (const key of inherited) {
      const before = task[key] === undefined ? undefined : origin(tasks, one, key);
      if (!before || spoken(before.task[key]) === spoken(task[key])) continue;
      const where = placeOfTask(before, key);
      const what = `the ${key} of ${task.id} is "${spoken(task[key])}", but it continues ${before.task.id}, whose ${key} is "${spoken(before.task[key])}" (${spokenPlace(where)})`;
      findings.push(
        finding('continues-differs', placeOfTask(one, key), what, `remove ${key} here: it is inherited from the continued task`),
      );
    }
    return findings;
  });
};
