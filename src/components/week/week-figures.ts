// The totals beside a week: shares and counts of its tasks, and the figures that nothing is recorded for.
import type { Messages } from '../../i18n/en/site.ts';
import type { Programme } from '../../site/site.ts';
import { weekCoverage } from '../../worklog/coverage.ts';
import { type Share, weekProgress } from '../../worklog/progress.ts';
import type { Week } from '../../worklog/week.ts';

export interface WeekFigures {
  shares: readonly { name: string; share: Share }[];
  counts: readonly { name: string; count: number; unknown: number }[];
  /** Missing facts are listed once, instead of a figure each. */
  missing: readonly string[];
}

export function weekFigures(
  weeks: readonly Week[],
  number: number,
  programme: Programme | undefined,
  t: Pick<Messages, 'done' | 'onTime' | 'evidence' | 'carriedOver' | 'missedDays'>,
): WeekFigures {
  const progress = weekProgress(weeks, number);
  const coverage = programme && weekCoverage(weeks, number, programme);
  const shares = [
    { name: t.done, share: progress.done },
    { name: t.onTime, share: progress.onTime },
    { name: t.evidence, share: progress.evidence },
  ];
  const counts = [
    { name: t.carriedOver, count: progress.carriedOver.count, unknown: progress.carriedOver.unknown },
    ...(coverage ? [{ name: t.missedDays, count: coverage.missed.length, unknown: coverage.unknown.length }] : []),
  ];
  const missing = [
    ...shares.filter(({ share }) => share.of === 0 && share.unknown > 0),
    ...counts.filter(({ count, unknown }) => count === 0 && unknown > 0),
  ].map(({ name }) => name);
  return {
    shares: shares.filter(({ name }) => !missing.includes(name)),
    counts: counts.filter(({ name }) => !missing.includes(name)),
    missing,
  };
}
