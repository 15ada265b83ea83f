// The words of live components in pages, in English. `vi/live.ts` has the same keys.
import { plural } from '../plural.ts';

export const liveEn = {
  milestones: {
    label: 'Milestones',
    none: 'site.yaml lists no milestones.',
    due: 'due',
    noDue: 'no due date',
    noTasks: 'no tasks',
    done: (done: number, total: number) => `${done} of ${plural(total, 'task')} done`,
    weeks: (first: number, last: number) => (first === last ? `week\u00a0${first}` : `weeks\u00a0${first}\u2060–\u2060${last}`),
    states: {
      done: 'done',
      onTime: 'done on time',
      doneLate: 'done late',
      open: 'open',
      overdue: 'overdue',
      empty: 'not started',
    },
    lastDay: 'last task',
    lastDayUnknown: 'Completion dates are not recorded for every task.',
  },
  demo: {
    source: (sessions: number, events: number, period: string) =>
      `Generated demo data, not the project's results: ${sessions.toLocaleString('en')} sessions (${events.toLocaleString('en')} events, ${period}), loaded and queried by the project's own pipeline when this page was built.`,
    try: 'Generate your own in the live demo',
    explore: 'Explore chart',
    loading: 'Loading…',
    failed: 'The chart could not be loaded. Check the connection and try again.',
  },
  heatMap: { none: 'site.yaml has no programme calendar, so there are no working days to show.' },
  rubric: {
    label: 'Rubric',
    none: 'site.yaml has no rubric.',
    criterion: 'Criterion',
    points: 'Points',
    score: 'Latest score',
    total: 'Total',
    scoreNote: (scored: number, of: number, weeksScored: number, weeks: number, scale: number) =>
      `Scores out of ${scale}: the mean of the latest review of each week. ${scored} of ${plural(of, 'criterion', 'criteria')} scored, in ${weeksScored} of ${plural(weeks, 'week')}.`,
    unscored: 'No review has scored it yet.',
  },
  video: {
    play: 'Play video',
    playName: (title: string) => `Play video: ${title}`,
    loads: (host: string) => `Loads from ${host} when you press Play.`,
    file: 'Open the file',
    captions: 'Captions',
  },
  payback: {
    hours: 'Hours saved per week',
    result: (years: number) => `{hours} hours a week: {benefit} USD over ${plural(years, 'year')}, a return of {rate}.`,
  },
  gallery: {
    label: 'Gallery',
    close: 'Close',
    previous: 'Previous image',
    next: 'Next image',
    place: '{n} of {all}',
  },
};

export type LiveMessages = typeof liveEn;
