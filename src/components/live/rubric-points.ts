// The points of a criterion: its share of the points of its part.
import type { PartTotal } from '../../worklog/review/rubric.ts';

/** Points of `criterion`, so that the criteria of a part add up to the weight of the part. */
export function pointsOf(part: Pick<PartTotal, 'weight' | 'criteria'>, criterion: { weight: number }): number {
  const all = part.criteria.reduce((sum, { weight }) => sum + weight, 0);
  return (part.weight * criterion.weight) / all;
}
