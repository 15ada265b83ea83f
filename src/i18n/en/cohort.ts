// What a cohort says of its teams, in English. `cohort.ts` has the keys.
import type { CohortWords, NeedWords } from '../cohort.ts';
import { plural } from '../plural.ts';

const week = ({ weeks, many }: NeedWords): string => `${many ? 'Weeks' : 'Week'} ${weeks}`;
const verb = ({ many }: NeedWords, one: string, more: string): string => (many ? more : one);

/** `9 days`; `up to 9 days` where the oldest of many has it. */
const span = (days: number, many: boolean): string => `${many ? 'up to ' : ''}${plural(days, 'day')}`;
/** `for 9 days`, `since today`. */
const lasting = (days: number, many: boolean): string => (days === 0 ? 'since today' : `for ${span(days, many)}`);
/** `9 days ago`, `today`. */
const ago = (days: number, many: boolean): string => (days === 0 ? 'today' : `${span(days, many)} ago`);

export const cohortEn: CohortWords = {
  states: {
    ahead: 'not due yet',
    missing: 'missing',
    written: 'written',
    waiting: 'waiting for review',
    late: 'written late, waiting for review',
    changes: 'changes requested',
    rejected: 'rejected',
    accepted: 'accepted',
    signed: 'signed off',
    changed: 'changed since sign-off',
    unknown: 'unknown',
  },
  needs: {
    waiting: (need) => {
      const { days, many } = need;
      if (days === undefined) return `${week(need)} ${verb(need, 'waits', 'wait')} for review`;
      const has = `${week(need)} ${verb(need, 'has', 'have')}`;
      return days === 0 ? `${has} been waiting for review since today` : `${has} waited ${span(days, many)} for review`;
    },
    changed: (need) =>
      `${week(need)} ${verb(need, 'was', 'were')} edited after review${need.days === undefined ? '' : `, ${ago(need.days, need.many)}`}`,
    seal: (need) =>
      need.days === undefined
        ? `${week(need)} ${verb(need, 'has', 'have')} changed since sign-off`
        : `${week(need)} changed after sign-off, ${ago(need.days, need.many)}`,
    answered: (need) => `${plural(need.count, 'resolved remark')} to check in ${week(need).toLowerCase()}`,
    missing: (need) =>
      need.days === undefined
        ? `${week(need)} ${verb(need, 'is', 'are')} missing`
        : `${week(need)} ${verb(need, 'has', 'have')} been missing ${lasting(need.days, need.many)}`,
    remarks: (need) => {
      const [open, place] = [plural(need.count, 'open remark'), `in ${week(need).toLowerCase()}`];
      return need.days === undefined ? `${open} ${place}` : `${open} ${place}, open ${lasting(need.days, need.count > 1)}`;
    },
    'off-track': (need) => `${week(need)} ${verb(need, 'is', 'are')} off track${need.why && `: ${need.why}`}`,
    'at-risk': (need) => `${week(need)} ${verb(need, 'is', 'are')} at risk${need.why && `: ${need.why}`}`,
    missed: (need) => `${plural(need.count, 'working day')} without a task in ${week(need).toLowerCase()}`,
    carried: (need) => `${plural(need.count, 'task')} carried over twice or more in ${week(need).toLowerCase()}`,
    'no-evidence': (need) => `${plural(need.count, 'finished task')} without evidence in ${week(need).toLowerCase()}`,
    unread: () => 'The site could not be read',
  },
  open: {
    review: (number) => `Review week ${number}`,
    week: (number) => `Open week ${number}`,
    site: () => 'Open the site',
  },
  forDays: (days) => lasting(days, false),
  nothing: 'Nothing to do',
  problems: {
    'not-found': () => 'The site has no status.json: check the address, and that Shiplog built the site',
    http: (detail) => `The site responded with status ${detail}`,
    redirects: (detail) => `The site redirects more than ${detail} times`,
    'redirect-refused': (detail) => `The site redirects to ${detail}, which is not allowed`,
    timeout: (detail) => `The site did not respond within ${detail} seconds`,
    network: (detail) => `The site cannot be reached${detail && ` (${detail})`}`,
    browser: () =>
      'Your browser could not read the site, and cannot tell why: the site is down, or its host sends no Access-Control-Allow-Origin (GitHub Pages sends it)',
    'too-large': () => 'The status of the site is too large',
    'wrong-type': (detail) => `The site responded with ${detail || 'another type'} instead of JSON`,
    'not-json': () => 'The status of the site is not valid JSON',
    'not-status': (detail) => `The status of the site is invalid (${detail})`,
    newer: (detail) => `The site was built by a newer Shiplog (status version ${detail}): update the cohort’s`,
    skipped: () => 'The site was not requested: other sites took too long',
  },
  kept: (when) => `Shown as of ${when}`,
  neverRead: 'No data yet',
  notes: {
    older: () => 'Built by an older Shiplog: days, members and criteria are not recorded',
    moved: ({ to }) => `The site has moved to ${to}: update its address in cohort.yaml`,
    'no-desk': () => 'The site has no review desk',
    errors: ({ count }) => `The figures are incomplete: the content has ${plural(count, 'error')}`,
    'rubric-absent': () => 'The site has no rubric: its scores are in no figure of the programme',
    'rubric-differs': ({ list }) => `The rubric differs from the programme’s (${list}): its scores are in no figure of the programme`,
    'calendar-differs': ({ list, weeks }) => `The site’s calendar differs: ${plural(weeks, 'week')} from ${list}`,
    'dates-off': ({ list }) => `A date of the site cannot be right and is ignored: ${list}`,
  },
  signals: {
    blocked: 'blocked tasks',
    slipped: 'late tasks',
    missed: 'missed days',
    'no-evidence': 'finished tasks without evidence',
    'open-remarks': 'open remarks',
  },
  health: { 'on-track': 'on track', 'at-risk': 'at risk', 'off-track': 'off track', unknown: 'unknown' },
  notRecorded: 'not recorded',
  week: (number) => `Week ${number}`,
  digest: {
    title: (name) => `${name}: this week`,
    readOn: (when) => `read on ${when}`,
    missing: 'Missing weeks',
    waiting: 'Waiting for review',
    signed: 'Signed off in the last 7 days',
    unread: 'Sites that could not be read',
    none: 'None.',
    weeks: (weeks, many) => `${many ? 'Weeks' : 'Week'} ${weeks}`,
    review: 'Review day',
    due: (number) => `Week ${number} is due`,
    milestone: (name) => `Milestone: ${name}`,
    mentor: (name) => `Teams of ${name}`,
    open: 'Open the cohort',
  },
  badge: {
    label: 'weeks',
    signed: (count, of) => `${count} of ${of} signed off`,
    waiting: (count) => `${count} waiting`,
    missing: (count) => `${count} missing`,
  },
};
