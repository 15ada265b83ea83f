// Compares reviews with the log, the rubric and the people of site.yaml; remarks with the tasks that close them; seals with the weeks.
import { reviewFile } from '../../worklog/review/review.ts';
import { allCriteria, sharedCriterionIds } from '../../worklog/review/rubric.ts';
import { isSeal, weekSeal } from '../../worklog/review/seal.ts';
import { type ContentTree, placeOf, someWeekIsUnread, topOf, weeksOf } from '../content-tree.ts';
import { type Filed, filed } from '../filed-reviews.ts';
import { type Finding, finding, type Place } from '../finding.ts';
import { itemPath } from '../item-path.ts';
import { didYouMean } from '../likely.ts';
import type { Path } from '../path.ts';
import { weekSeals } from '../week-seal.ts';
import type { Rule } from './rule.ts';

export const reviewFiles: Rule = (tree) => {
  const weeks = weeksOf(tree).map(({ facts }) => facts.week);
  return tree.reviews.flatMap((file): Finding[] => {
    const { named, facts } = file;
    if (!named) {
      const week = Number(/week-(\d{1,4})\//.exec(file.path)?.[1] ?? 1);
      const name = reviewFile({ week, date: facts?.date ?? '2025-11-10', reviewer: facts?.reviewer ?? 'reviewer' });
      const fix = facts ? `rename it to ${name}` : `name it after its week, day and reviewer: ${name}`;
      return [
        finding('review-file-name', topOf(file), 'the file name of a review is its date and reviewer, in the folder of its week', fix),
      ];
    }
    if (weeks.includes(named.week) || someWeekIsUnread(tree)) return [];
    const fix = weeks.length > 0 ? `move it into the folder of an existing week: ${weeks.join(', ')}` : 'write the week first';
    return [finding('unknown-week', topOf(file), `this review belongs to week ${named.week}, which does not exist`, fix)];
  });
};

/** Day and reviewer in the file, compared with its name and with site.yaml. */
export const reviewFacts: Rule = (tree) => {
  const people = tree.site?.people ?? [];
  const mentors = people.filter(({ role }) => role === 'mentor').map(({ id }) => id);
  return filed(tree).flatMap(({ file, review }): Finding[] => {
    const { named } = file;
    const differing = (['date', 'reviewer'] as const).flatMap((key) => {
      const [says, name] = [review[key], named?.[key]];
      if (says === name) return [];
      const fix = `write ${key}: ${name}, or rename the file to ${reviewFile({ ...review, week: review.week })}`;
      return [finding('review-differs', placeOf(file, [key]), `the ${key} is "${says}", but the file name says "${name}"`, fix)];
    });
    if (mentors.includes(review.reviewer)) return differing;
    const known = people.some(({ id }) => id === review.reviewer);
    const what = known ? `"${review.reviewer}" is not listed as a mentor in site.yaml` : `unknown reviewer "${review.reviewer}"`;
    const fix = known ? 'set role: mentor for this person in site.yaml' : 'add the person under people in site.yaml with role: mentor';
    return [
      ...differing,
      finding('unknown-reviewer', placeOf(file, ['reviewer']), what, known ? fix : didYouMean(review.reviewer, mentors, fix)),
    ];
  });
};

/** Scores: criteria exist in the rubric, and values are within its scale. */
export const scores: Rule = (tree) => {
  const rubric = tree.site?.rubric;
  const known = rubric ? allCriteria(rubric).map(({ id }) => id) : [];
  const shared = rubric ? sharedCriterionIds(rubric) : new Set<string>();
  return filed(tree).flatMap(({ file, review }) =>
    Object.entries(review.scores ?? {}).flatMap(([id, score]): Finding[] => {
      const key = () => placeOf(file, ['scores', id], 'key');
      if (!rubric)
        return [finding('unknown-criterion', key(), `"${id}" is scored, but site.yaml has no rubric`, 'add the rubric to site.yaml')];
      if (!known.includes(id)) {
        return [
          finding('unknown-criterion', key(), `unknown criterion "${id}"`, didYouMean(id, known, 'add it to the rubric in site.yaml')),
        ];
      }
      if (shared.has(id)) {
        const what = `"${id}" is the id of several criteria, so this score cannot be assigned`;
        return [finding('unknown-criterion', key(), what, 'give each criterion a unique id in site.yaml')];
      }
      if (score <= rubric.scale) return [];
      const place = placeOf(file, ['scores', id]);
      return [
        finding(
          'score-above-scale',
          place,
          `the score ${score} of "${id}" exceeds the scale`,
          `write a number from 0 to ${rubric.scale}, the rubric's scale`,
        ),
      ];
    }),
  );
};

/** Ids of criteria across all parts: each score must refer to exactly one. */
export const rubricIds: Rule = ({ site, siteFile }) => {
  if (!site?.rubric || !siteFile) return [];
  const first = new Map<string, Place>();
  return site.rubric.parts.flatMap((part, index) => {
    const own =
      part.criteria.length > 0
        ? part.criteria.map(({ id }, nth) => ({ id, steps: ['criteria', nth, 'id'] }))
        : [{ id: part.id, steps: ['id'] }];
    return own.flatMap(({ id, steps }): Finding[] => {
      const place = siteFile.yaml.place(['rubric', 'parts', index, ...steps]);
      const other = first.get(id);
      if (!other) {
        first.set(id, place);
        return [];
      }
      const what = `duplicate criterion "${id}": also used in line ${other.line}, so reviews can score neither`;
      return [finding('criterion-twice', place, what, `give one of them another id: ${part.id}-${id}`)];
    });
  });
};

const remarksOf = (tree: ContentTree): { owner: Filed; id: string; path: Path; task: string | undefined }[] =>
  filed(tree).flatMap((owner) => {
    const ids = (owner.review.remarks ?? []).map(({ id }) => id);
    return (owner.review.remarks ?? []).map(({ id, task }, index) => {
      const nth = ids.slice(0, index).filter((other) => other === id).length;
      return { owner, id, task, path: itemPath(owner.file, ['remarks'], id, nth) };
    });
  });

/** Ids of remarks across all reviews. */
export const remarkIds: Rule = (tree) => {
  const first = new Map<string, Place>();
  return remarksOf(tree).flatMap(({ owner, id, path }): Finding[] => {
    const place = placeOf(owner.file, [...path, 'id']);
    const other = first.get(id);
    if (!other) {
      first.set(id, place);
      return [];
    }
    return [
      finding(
        'duplicate-id',
        place,
        `duplicate remark id "${id}": also used in ${other.file}:${other.line}`,
        'give one of them another id',
      ),
    ];
  });
};

/** Tasks that remarks are about. */
export const remarkTasks: Rule = (tree) => {
  if (someWeekIsUnread(tree)) return [];
  const known = weeksOf(tree).flatMap(({ facts }) => (facts.tasks ?? []).map(({ id }) => id));
  return remarksOf(tree).flatMap(({ owner, id, task, path }): Finding[] => {
    if (task === undefined || known.includes(task)) return [];
    const what = `the remark "${id}" refers to the unknown task "${task}"`;
    return [finding('unknown-task', placeOf(owner.file, [...path, 'task']), what, didYouMean(task, known, 'remove the key'))];
  });
};

/** Tasks that close remarks: they must refer to a remark of an earlier week's review. */
export const answers: Rule = (tree) => {
  const remarks = new Map(remarksOf(tree).map((remark) => [remark.id, remark]));
  const someReviewIsUnread = tree.reviews.some(({ named, facts }) => !named || !facts);
  return weeksOf(tree).flatMap((page) =>
    (page.facts.tasks ?? []).flatMap(({ id, closes }): Finding[] => {
      if (closes === undefined) return [];
      const place = placeOf(page, [...itemPath(page, ['tasks'], id), 'closes']);
      const remark = remarks.get(closes);
      if (!remark) {
        if (someReviewIsUnread) return [];
        const what = `"${id}" closes the unknown remark "${closes}"`;
        return [finding('unknown-remark', place, what, didYouMean(closes, remarks.keys(), 'remove the key'))];
      }
      const { week } = remark.owner.review;
      if (week < page.facts.week) return [];
      const what = `"${id}" of week ${page.facts.week} closes "${closes}", a remark on week ${week}`;
      return [finding('closes-not-later', place, what, 'close it with a task of a later week; the remark stays open until then')];
    }),
  );
};

/** Seals: unreadable ones, and those whose week has changed. Only the newest seal of a week counts. */
export const brokenSeals: Rule = (tree) => {
  const reviews = filed(tree);
  const now = weekSeals(tree);
  const unreadable = reviews.flatMap(({ file, review: { seal, week } }) => {
    if (seal === undefined || isSeal(seal)) return [];
    const newer = /^v[2-9]\d*:/.test(seal);
    const what = newer ? 'the seal was made by a newer version of this tool' : 'the seal cannot be read';
    const fix = newer ? 'update the tool' : `sign off the week again: npx shiplog review week ${week} --verdict accepted --seal`;
    return [finding('seal-unreadable', placeOf(file, ['seal']), what, fix)];
  });
  const broken = [...Map.groupBy(reviews, ({ review }) => review.week)].flatMap(([week, own]): Finding[] => {
    const { state, review } = weekSeal(
      own.map((one) => one.review),
      now.get(week),
    );
    const signed = own.find((one) => one.review.file === review?.file);
    if (state !== 'broken' || !signed) return [];
    const what = `week ${week} has changed since ${signed.review.reviewer} signed it off on ${signed.review.date}`;
    const fix = `see the changes on the week's page, then review it again: npx shiplog review week ${week} --verdict accepted --seal`;
    return [finding('seal-broken', placeOf(signed.file, ['seal']), what, fix)];
  });
  return [...unreadable, ...broken];
};
