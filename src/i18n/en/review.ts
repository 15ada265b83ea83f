// Text of reviews in English. `review.ts` has the keys.
import { plural } from '../plural.ts';
import type { ReviewMessages } from '../review.ts';

const openRemarks = (count: number): string => plural(count, 'open remark');

/** Health signals that are also reasons for attention. */
const sharedReasons = {
  blocked: (count: number) => plural(count, 'blocked task'),
  slipped: (count: number) => plural(count, 'late task'),
  missed: (count: number) => plural(count, 'missed day'),
  'no-evidence': (count: number) => `${plural(count, 'finished task')} without evidence`,
};

export const reviewEn: ReviewMessages = {
  title: 'Review',
  intro: 'What to review first, the health of every week, scores and open remarks. Computed from the weeks and the reviews.',
  nothing: 'Nothing waits for you.',
  steps: {
    waiting: {
      text: ({ weeks, week, isWorst }) =>
        weeks === 1
          ? `Week ${week} waits for your review.`
          : `${weeks} weeks wait for your review${isWorst ? `; week ${week} needs the closest look` : ''}.`,
      link: (week) => `Review week ${week}`,
    },
    changed: {
      text: ({ weeks, week }) =>
        weeks === 1 ? `Week ${week} was edited after its review.` : `${weeks} weeks were edited after their review.`,
      link: (week) => `Open week ${week}`,
    },
    seal: {
      text: ({ weeks, week }) => (weeks === 1 ? `Week ${week} has changed since sign-off.` : `${weeks} weeks have changed since sign-off.`),
      link: (week) => `See the changes in week ${week}`,
    },
    answered: {
      text: ({ count }) =>
        count === 1 ? '1 remark is resolved and waits for your check.' : `${count} remarks are resolved and wait for your check.`,
      link: (week) => `Check week ${week}`,
    },
    remarks: {
      text: ({ weeks, week, count }) =>
        weeks === 1 ? `Week ${week} has ${plural(count, 'open remark')}.` : `${weeks} weeks have ${plural(count, 'open remark')}.`,
      link: (week) => `Read the remarks on week ${week}`,
    },
    'off-track': {
      text: ({ weeks, week, why }) => `${weeks === 1 ? `Week ${week} is` : `${weeks} weeks are`} off track: ${why}.`,
      link: (week) => `Open week ${week}`,
    },
    'at-risk': {
      text: ({ weeks, week, why }) => `${weeks === 1 ? `Week ${week} is` : `${weeks} weeks are`} at risk: ${why}.`,
      link: (week) => `Open week ${week}`,
    },
    missed: {
      text: ({ count }) => (count === 1 ? '1 working day has no task.' : `${count} working days have no task.`),
      link: (week) => `See the days of week ${week}`,
    },
    carried: {
      text: ({ count }) => (count === 1 ? '1 task was carried over twice or more.' : `${count} tasks were carried over twice or more.`),
      link: (week) => `Open week ${week}`,
    },
    'no-evidence': {
      text: ({ count }) => (count === 1 ? '1 finished task has no evidence.' : `${count} finished tasks have no evidence.`),
      link: (week) => `Open week ${week}`,
    },
  },
  list: 'Weeks to look at, worst first',
  more: (weeks) => `${plural(weeks, 'more week')}`,
  reasons: {
    waiting: () => 'not reviewed',
    changed: () => 'edited after its review',
    seal: () => 'changed since sign-off',
    answered: (count) => `${plural(count, 'resolved remark')} to check`,
    remarks: openRemarks,
    carried: (count) => `${plural(count, 'task')} carried over twice or more`,
    ...sharedReasons,
  },
  emptyColumns: (columns) => `Not recorded in any week: ${columns}.`,
  evidenceRule: 'finished tasks with at least one link to what was made, on the task itself or on the task that it continues.',
  figuresHow: 'How the figures are counted',
  weeks: 'Week by week',
  health: 'Health',
  healthStates: { 'on-track': 'on track', 'at-risk': 'at risk', 'off-track': 'off track', unknown: 'unknown' },
  healthRule:
    'One of these counts is enough to put a week at risk or off track; the highest level applies. Without any of them a week is on track if its task states and days are recorded; otherwise its health is unknown. In an accepted week, open remarks do not count.',
  signals: {
    blocked: 'blocked tasks',
    slipped: 'late tasks',
    missed: 'missed days',
    'no-evidence': 'finished tasks without evidence',
    'open-remarks': 'open remarks',
  },
  bounds: (atRisk, offTrack) => `${atRisk} or more: at risk${offTrack === undefined ? '' : `; ${offTrack} or more: off track`}`,
  unplanned: 'Unplanned',
  unplannedRule:
    'tasks without planned dates in a week where other tasks have them. A task that continues a planned task counts as planned.',
  review: 'Review',
  verdicts: { accepted: 'accepted', changes: 'changes requested', rejected: 'rejected' },
  notReviewed: 'not reviewed',
  seal: 'Sign-off',
  sealStates: {
    none: 'not signed off',
    sealed: 'signed off',
    broken: 'changed since sign-off',
    unreadable: 'sign-off unreadable',
    unknown: 'unknown',
  },
  remarks: 'Remarks',
  noRemarks: 'No remarks yet.',
  remarkStates: { open: 'open', answered: 'in progress', closed: 'resolved' },
  answeredIn: 'Resolved in',
  answer: 'Answer this remark',
  score: 'Score',
  rubric: 'Rubric readiness',
  rubricIntro: (scale) =>
    `What the site shows for each criterion, and its score from 0 to ${scale}: the latest score of each week, averaged over the weeks.`,
  criterion: 'Criterion',
  weight: 'Weight',
  shows: 'Shown',
  missing: 'Missing',
  readiness: { shown: 'shown', partly: 'partly', missing: 'missing', unknown: 'unknown', unjudged: 'judged by mentors only' },
  gaps: {
    days: 'days',
    weeks: 'weeks',
    tasks: 'tasks',
    blockers: 'blockers',
    pages: 'missing page',
    words: 'too short:',
    translations: 'translations',
  },
  units: { days: 'days', weeks: 'weeks', tasks: 'tasks', blockers: 'blockers', languages: 'languages', pages: 'pages' },
  total: 'Total',
  totalOf: (total, of) => `${total} of ${of} points`,
  threshold: (points) => `Early completion needs ${points}.`,
  matrixHint: 'Number of tasks in each week and their overall state. Under Done, a task that was carried over counts once.',
  milestones: 'Milestones by week',
  due: 'Due',
  noMilestone: 'Without a milestone',
  late: 'late',
  owners: 'Tasks by owner',
  noOwner: 'Owner not recorded',
  pushedOut: 'Carried over',
  weeksLate: 'Weeks later',
  pushOuts: 'Times',
  noneCarriedOver: 'No task was carried over.',
  brokenTitle: 'Changed since sign-off',
  brokenText: 'This week was edited after it was signed off.',
  editedTitle: 'Edited after its review',
  editedText: (edited, reviewed) => `Last edited on ${edited}, after the review of ${reviewed}.`,
  changesUnknown: 'The changes are unknown: git has no history of the text that was signed off.',
  changes: 'Changes since sign-off',
  reviewOf: 'Reviews',
  signedOff: 'signed off',
  changedSince: (day) => `Compared with the text of ${day}, which was signed off.`,
  changedPart: {
    title: 'title',
    text: 'text',
    prose: 'Prose',
    order: 'reordered',
    label: 'label',
    link: 'link',
    other: 'Other facts',
  },
  changedMarks: { added: 'added', gone: 'removed', from: 'was', to: 'now' },
  partly: 'partially scored',
  unscored: (scored, of) => `${scored} of ${of} criteria`,
  partlyWeek: (week, scored, of) => `week ${week} scores ${scored} of ${of} criteria`,
  weeksScored: (scored, of) => `${scored} of ${plural(of, 'week')} scored`,
  notScored: 'not scored',
  notScoredParts: (parts) => `Not scored: ${parts}`,
  write: 'Review this week',
  writeAbout: 'The form needs JavaScript.',
  writeGuide: 'Other ways to write a review',
  feed: 'Reviews and sign-offs (Atom feed)',
  blockers: (count) => plural(count, 'blocker'),
  signalCounts: { ...sharedReasons, 'open-remarks': openRemarks },
};
