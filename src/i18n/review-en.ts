// The words of reviews in English: the desk, a week's review, the form. `review-vi.ts` has the same keys.
import type { AttentionKind } from '../worklog/review/attention.ts';
import type { SignalId } from '../worklog/review/health.ts';
import type { GapKind, ReadinessState, ReadinessUnit } from '../worklog/review/readiness.ts';
import type { RemarkState } from '../worklog/review/remarks.ts';
import type { Verdict } from '../worklog/review/review.ts';
import type { SealState } from '../worklog/review/seal.ts';

export interface ReviewMessages {
  title: string;
  intro: string;
  now: string;
  nowHint: string;
  nothing: string;
  attention: Record<AttentionKind, string>;
  weeks: string;
  health: string;
  healthStates: Record<'on-track' | 'at-risk' | 'off-track' | 'unknown', string>;
  healthHow: string;
  healthRule: string;
  signals: Record<SignalId, string>;
  bounds(atRisk: number, offTrack: number | undefined): string;
  unplanned: string;
  unplannedRule: string;
  review: string;
  verdicts: Record<Verdict, string>;
  notReviewed: string;
  seal: string;
  sealStates: Record<SealState, string>;
  remarks: string;
  noRemarks: string;
  remarkStates: Record<RemarkState, string>;
  answeredIn: string;
  score: string;
  points: string;
  rubric: string;
  rubricIntro(scale: number): string;
  criterion: string;
  weight: string;
  shows: string;
  missing: string;
  readiness: Record<ReadinessState, string>;
  gaps: Record<GapKind, string>;
  units: Record<ReadinessUnit, string>;
  total: string;
  totalOf(total: number, of: number): string;
  threshold(points: number): string;
  matrixHint: string;
  milestones: string;
  due: string;
  noMilestone: string;
  late: string;
  owners: string;
  noOwner: string;
  pushedOut: string;
  weeksLate: string;
  pushOuts: string;
  nobodyLate: string;
  reviewedBy(name: string, day: string): string;
  sealedText: string;
  brokenTitle: string;
  brokenText: string;
  changesUnknown: string;
  changes: string;
  deskLink: string;
  reviewOf: string;
  signedOff: string;
  changedSince(day: string): string;
  changedPart: Record<'title' | 'text' | 'prose' | 'order' | 'label' | 'link' | 'other', string>;
  changedMarks: Record<'added' | 'gone' | 'from' | 'to', string>;
  unscored(scored: number, of: number): string;
  write: string;
  writeAbout: string;
  feed: string;
}

export const reviewEn: ReviewMessages = {
  title: 'Review',
  intro: 'What needs the mentor now, first. Everything here is computed from the weeks and the reviews; nothing is typed.',
  now: 'What to look at now',
  nowHint: 'Each number is a week and leads to the place. A small figure says how many there are.',
  nothing: 'Nothing waits.',
  attention: {
    waiting: 'Waiting for a review',
    changed: 'Changed since the review',
    seal: 'Seal broken',
    answered: 'Remarks answered, to be confirmed',
    remarks: 'Remarks open',
    'off-track': 'Off track',
    'at-risk': 'At risk',
    missed: 'Working days missed',
    carried: 'Carried over twice or more',
    'no-evidence': 'Done without evidence',
  },
  weeks: 'Week by week',
  health: 'Health',
  healthStates: { 'on-track': 'on track', 'at-risk': 'at risk', 'off-track': 'off track', unknown: 'not known' },
  healthHow: 'How health is judged',
  healthRule:
    'One of these counts is enough to put a week at risk or off track; the worst one decides. With none of them a week is on track if its states and days are known, else its health is not known.',
  signals: {
    blocked: 'tasks blocked',
    slipped: 'tasks late',
    missed: 'days missed',
    'no-evidence': 'done without evidence',
    'open-remarks': 'remarks open',
  },
  bounds: (atRisk, offTrack) => `from ${atRisk} at risk${offTrack === undefined ? '' : `, from ${offTrack} off track`}`,
  unplanned: 'Unplanned',
  unplannedRule:
    'tasks that neither have planned dates nor continue a task that has, in a week where others do. Where no task has planned dates, what was unplanned is not known.',
  review: 'Review',
  verdicts: { accepted: 'accepted', changes: 'changes asked for', rejected: 'rejected' },
  notReviewed: 'not reviewed',
  seal: 'Seal',
  sealStates: { none: 'not sealed', sealed: 'sealed', broken: 'broken', unreadable: 'unreadable', unknown: 'not known' },
  remarks: 'Remarks',
  noRemarks: 'No remark has been made.',
  remarkStates: { open: 'open', answered: 'being answered', closed: 'answered' },
  answeredIn: 'Answered in',
  score: 'Score',
  points: 'points',
  rubric: 'Rubric readiness',
  rubricIntro: (scale) =>
    `What the content shows for each criterion, and what reviews have scored, 0 to ${scale}: of each week the latest score, then the mean of the weeks. A score nobody gave is not known.`,
  criterion: 'Criterion',
  weight: 'Weight',
  shows: 'Shown',
  missing: 'Missing',
  readiness: { shown: 'shown', partly: 'partly', missing: 'missing', unknown: 'not known', unjudged: 'not judged by the tool' },
  gaps: {
    days: 'days',
    weeks: 'weeks',
    tasks: 'tasks',
    blockers: 'blockers',
    pages: 'page',
    words: 'hardly any words in',
    translations: 'translations',
  },
  units: { days: 'days', weeks: 'weeks', tasks: 'tasks', blockers: 'blockers', languages: 'languages', pages: 'pages' },
  total: 'Total',
  totalOf: (total, of) => `${total} of ${of}`,
  threshold: (points) => `${points} and more qualifies for early completion.`,
  matrixHint: 'How many tasks each week had; the mark is the state that they come to. Under Done, work that was carried over counts once.',
  milestones: 'Milestones by week',
  due: 'Due',
  noMilestone: 'without a milestone',
  late: 'late',
  owners: 'Load and completion by owner',
  noOwner: 'owner not known',
  pushedOut: 'Carried over',
  weeksLate: 'Weeks later',
  pushOuts: 'Times',
  nobodyLate: 'No task was carried over.',
  reviewedBy: (name, day) => `${name}, ${day}`,
  sealedText: 'The week is as it was signed.',
  brokenTitle: 'The seal is broken',
  brokenText: 'This week has been edited since it was signed.',
  changesUnknown: 'What changed is not known: git has no history of the signed text.',
  changes: 'What changed since',
  deskLink: 'Review desk',
  reviewOf: 'Reviews',
  signedOff: 'signed off',
  changedSince: (day) => `Compared with the text of ${day}, which has the seal.`,
  changedPart: {
    title: 'title',
    text: 'text',
    prose: 'Prose',
    order: 'in another order',
    label: 'label',
    link: 'link',
    other: 'Further facts',
  },
  changedMarks: { added: 'added', gone: 'taken out', from: 'was', to: 'now' },
  unscored: (scored, of) => `${scored} of ${of} criteria scored`,
  write: 'Review this week',
  writeAbout: 'A review is a file in',
  feed: 'Reviews and seals (Atom feed)',
};
