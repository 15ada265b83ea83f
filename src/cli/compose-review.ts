// Makes a review out of what a mentor said, and refuses what the site's people, rubric or weeks do not know.
import { type ContentTree, weeksOf } from '../check/content-tree.ts';
import { filedReviews } from '../check/filed-reviews.ts';
import { meant } from '../check/likely.ts';
import { weekSeals } from '../check/week-seal.ts';
import type { Day } from '../site/dates.ts';
import { defaultLanguage, type Site } from '../site/site.ts';
import { LANGUAGE_CODE } from '../site/words.ts';
import { freshRemarkIds } from '../worklog/review/remark-ids.ts';
import { type FiledReview, type Remark, type Review, type Verdict, verdicts } from '../worklog/review/review.ts';
import { allCriteria, type Scores, sharedCriterionIds } from '../worklog/review/rubric.ts';
import type { Week } from '../worklog/week.ts';
import type { Refusal } from './arguments.ts';

/** A week that can be reviewed, with what a review of it may refer to. */
export interface Reviewable {
  root: string;
  site: Site;
  week: number;
  facts: Week;
  /** Ids of the mentors. */
  mentors: readonly string[];
  reviews: readonly FiledReview[];
  /** Ids of all tasks. */
  tasks: readonly string[];
  /** The seal that the week would get now. */
  seal: string | undefined;
}

/** What the mentor said, as they said it. */
export interface Desired {
  date: Day;
  reviewer: string | undefined;
  verdict: string | undefined;
  lang: string | undefined;
  scores: Scores;
  remarks: readonly { text: string; task?: string | undefined }[];
  summary: string | undefined;
  seal: boolean;
}

/** The week that `word` names, or why it cannot be reviewed. */
export function reviewable(tree: ContentTree, word: string): Reviewable | Refusal {
  const { site } = tree;
  if (!site) {
    const [found] = tree.findings;
    return { what: found ? `${found.file}: ${found.what}` : 'site.yaml cannot be used', fix: found?.fix ?? 'npm run check says why' };
  }
  if (!/^\d{1,4}$/.test(word)) return { what: `${word} is not the number of a week`, fix: 'write a number: week 8' };
  const weeks = weeksOf(tree);
  const page = weeks.find(({ facts }) => facts.week === Number(word));
  if (!page) {
    const known = weeks.map(({ facts }) => facts.week).join(', ');
    return {
      what: `there is no week ${Number(word)}`,
      fix: known ? `review one of weeks ${known}` : 'write a week first: npm run new -- week',
    };
  }
  const mentors = site.people.filter(({ role }) => role === 'mentor').map(({ id }) => id);
  if (mentors.length === 0) return { what: 'site.yaml names no mentor', fix: 'add a person to people in site.yaml with role: mentor' };
  return {
    root: tree.root,
    site,
    week: page.facts.week,
    facts: page.facts,
    mentors,
    reviews: filedReviews(tree),
    tasks: weeks.flatMap(({ facts }) => (facts.tasks ?? []).map(({ id }) => id)),
    seal: weekSeals(tree).get(page.facts.week),
  };
}

/** Who reviews: the one named, else the only mentor there is. */
export function reviewerOf({ mentors }: Pick<Reviewable, 'mentors'>, named: string | undefined): string | Refusal {
  if (named === undefined) {
    const [only, ...others] = mentors;
    return only !== undefined && others.length === 0
      ? only
      : { what: 'who reviews?', fix: `give --reviewer, one of ${mentors.join(', ')}` };
  }
  return mentors.includes(named) ? named : { what: `${named} is no mentor in site.yaml`, fix: meant(named, mentors, 'add them to people') };
}

export function verdictOf(named: string | undefined): Verdict | Refusal {
  const verdict = verdicts.find((one) => one === named);
  if (verdict) return verdict;
  const what = named === undefined ? 'the verdict is missing' : `${named} is no verdict`;
  return { what, fix: `give --verdict, one of ${verdicts.join(', ')}` };
}

/** What is wrong with a score; `undefined` when it can stand. */
export function refusedScore({ site: { rubric } }: Pick<Reviewable, 'site'>, id: string, points: number): Refusal | undefined {
  if (!rubric) return { what: `${id} cannot be scored: site.yaml has no rubric`, fix: 'add the rubric to site.yaml' };
  const known = allCriteria(rubric).map((criterion) => criterion.id);
  if (!known.includes(id)) return { what: `${id} is no criterion of the rubric`, fix: meant(id, known, 'see rubric in site.yaml') };
  if (sharedCriterionIds(rubric).has(id))
    return { what: `${id} names several criteria of the rubric`, fix: 'give them ids of their own in site.yaml' };
  if (points >= 0 && points <= rubric.scale) return undefined;
  return { what: `${id} cannot be scored ${points}`, fix: `give a number from 0 to ${rubric.scale}` };
}

/** Remarks with ids that no review uses yet: `w08-r1`. */
function numbered({ week, reviews }: Reviewable, remarks: Desired['remarks']): Remark[] {
  const taken = reviews.flatMap((review) => (review.remarks ?? []).map(({ id }) => id));
  const ids = freshRemarkIds(week, taken, remarks.length);
  return remarks.map(({ text, task }, index) => ({
    id: ids[index] as string,
    text: text.trim(),
    ...(task === undefined ? {} : { task }),
  }));
}

/** The complete review, or the first problem in it. */
export function composeReview(about: Reviewable, wanted: Desired): Review | Refusal {
  const { date, lang = defaultLanguage(about.site), scores, remarks, summary } = wanted;
  const reviewer = reviewerOf(about, wanted.reviewer);
  if (typeof reviewer !== 'string') return reviewer;
  const verdict = verdictOf(wanted.verdict);
  if (typeof verdict !== 'string') return verdict;
  if (!LANGUAGE_CODE.test(lang)) return { what: `${lang} is no language code`, fix: 'write a code such as en or vi' };
  for (const [id, points] of Object.entries(scores)) {
    const refused = refusedScore(about, id, points);
    if (refused) return refused;
  }
  if ([...remarks.map(({ text }) => text), summary ?? '-'].some((text) => text.trim() === ''))
    return { what: 'a remark or the summary is empty', fix: 'write a text, or leave it out' };
  const strange = remarks.find(({ task }) => task !== undefined && !about.tasks.includes(task))?.task;
  if (strange !== undefined) return { what: `no week has a task ${strange}`, fix: meant(strange, about.tasks, 'leave the task out') };
  const seal = wanted.seal ? sealFor(about, verdict) : undefined;
  if (typeof seal === 'object') return seal;
  return {
    reviewer,
    date,
    lang,
    verdict,
    ...(Object.keys(scores).length > 0 ? { scores: { ...scores } } : {}),
    ...(remarks.length > 0 ? { remarks: numbered(about, remarks) } : {}),
    ...(summary === undefined ? {} : { summary: summary.trim() }),
    ...(seal === undefined ? {} : { seal }),
  };
}

function sealFor({ seal, week }: Reviewable, verdict: Verdict): string | Refusal {
  if (verdict !== 'accepted')
    return { what: `a seal signs a week off, and the verdict is ${verdict}`, fix: 'leave --seal out, or write --verdict accepted' };
  return seal ?? { what: `week ${week} cannot be read whole, so it cannot be signed`, fix: 'npm run check says what is wrong with it' };
}
