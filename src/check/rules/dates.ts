// Days of a week: tasks within its period, periods within the programme and apart from each other.
import { placeOf, weeksOf } from '../content-tree.ts';
import { type Finding, finding } from '../finding.ts';
import { itemPath } from '../item-path.ts';
import type { Rule } from './rule.ts';

export const taskDays: Rule = (tree) =>
  weeksOf(tree).flatMap((page) => {
    const { period, tasks = [] } = page.facts;
    if (!period) return [];
    return tasks.flatMap((task) =>
      (['starts', 'ends'] as const).flatMap((key) => {
        const day = task[key];
        if (day === undefined || (day >= period.starts && day <= period.ends)) return [];
        const place = placeOf(page, [...itemPath(page, ['tasks'], task.id), key]);
        const what = `${task.id} ${key} on ${day}, outside the week's period ${period.starts} to ${period.ends}`;
        return [finding('outside-period', place, what, 'mend the day, or the period of the week')];
      }),
    );
  });

export const periods: Rule = (tree) => {
  const programme = tree.site?.programme;
  const weeks = weeksOf(tree);
  return weeks.flatMap((page, index) => {
    const { period, week } = page.facts;
    if (!period) return [];
    const findings: Finding[] = [];
    if (programme && (period.starts < programme.starts || period.ends > programme.ends)) {
      const key = period.starts < programme.starts ? 'starts' : 'ends';
      const what = `the period ${period.starts} to ${period.ends} leaves the programme, ${programme.starts} to ${programme.ends}`;
      findings.push(
        finding('week-beyond-programme', placeOf(page, ['period', key]), what, 'mend the day, or the days of programme in site.yaml'),
      );
    }
    for (const other of weeks.slice(0, index)) {
      const earlier = other.facts.period;
      if (!earlier || earlier.ends < period.starts || earlier.starts > period.ends || other.facts.week === week) continue;
      const where = placeOf(other, ['period']);
      const what = `the period overlaps that of week ${other.facts.week}, ${earlier.starts} to ${earlier.ends} (${where.file}:${where.line})`;
      findings.push(finding('periods-overlap', placeOf(page, ['period']), what, 'nothing to do if both weeks were worked on these days'));
    }
    return findings;
  });
};
