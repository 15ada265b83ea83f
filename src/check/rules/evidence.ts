// Evidence of done tasks, except in weeks that are signed off.
import { weekSeal } from '../../worklog/review/seal.ts';
import type { PageFile, ReadWeek } from '../content-tree.ts';
import { filed } from '../filed-reviews.ts';
import { unproven } from './done-tasks.ts';
import type { Rule } from './rule.ts';

export const evidence: Rule = (tree) => {
  const reviews = Map.groupBy(filed(tree), ({ review }) => review.week);
  // A signed-off week is left as it was accepted: evidence added to it would break the seal.
  const isSigned = ({ facts, seal }: ReadWeek<PageFile>): boolean => {
    const own = (reviews.get(facts.week) ?? []).map(({ review }) => review);
    return own.length > 0 && weekSeal(own, seal).state === 'sealed';
  };
  return unproven(tree, isSigned);
};
