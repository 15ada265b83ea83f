// The words of the interface that a team may replace or add, by the file of `en/` that has them, and the values of those that have some.
// The words of the open sandbox are not among them: its script loads them without the site.
import { blocksEn } from './en/blocks.ts';
import { diagramEn } from './en/diagram.ts';
import { formEn } from './en/form.ts';
import { homeEn } from './en/home.ts';
import { liveEn } from './en/live.ts';
import { reportEn } from './en/report.ts';
import { reviewEn } from './en/review.ts';
import { sandboxEn } from './en/sandbox.ts';
import { searchEn } from './en/search.ts';
import { en } from './en/site.ts';
import { visitEn } from './en/visit.ts';

/** A language names itself, and its dates follow its code. */
const { language: _language, ...site } = en;
const { locale: _locale, dates: _dates, ...visit } = visitEn;

export const wordParts = {
  site,
  home: homeEn,
  blocks: blocksEn,
  diagram: diagramEn,
  search: searchEn,
  visit,
  review: reviewEn,
  form: formEn,
  report: reportEn,
  live: liveEn,
  sandbox: sandboxEn,
};

export type WordPart = keyof typeof wordParts;

type Speaks = (...values: never[]) => unknown;

/** Whether words have values anywhere in them. */
type HasValues<W> = W extends Speaks
  ? true
  : W extends string | readonly unknown[]
    ? false
    : true extends { [K in keyof W]: HasValues<W[K]> }[keyof W]
      ? true
      : false;

/** A name for each value; of a group of values the names of its keys. Names beyond them are replaced later, in the page. */
type Names<A extends readonly unknown[]> = A extends readonly [object]
  ? readonly (keyof A[0] & string)[]
  : readonly [...{ [I in keyof A]: string }, ...string[]];

/** The names of the values of all words that have some. */
type ValuesOf<W> = {
  [K in keyof W as HasValues<W[K]> extends true ? K : never]: W[K] extends (...values: infer A) => unknown ? Names<A> : ValuesOf<W[K]>;
};

const step = { text: ['weeks', 'week', 'isWorst', 'count', 'why'], link: ['week'] } as const;
const counted = ['count'] as const;

/** Names of values, as teams write them in braces. The compiler asks for those of a new word. */
export const wordValues: ValuesOf<typeof wordParts> = {
  site: {
    minutes: counted,
    notTranslated: { text: ['language'] },
    proseNotTranslated: ['language'],
    weekLabel: ['week'],
    weekOf: ['week', 'total'],
    notRecordedFor: ['columns'],
    carriedTo: ['week'],
    carriedFrom: ['week'],
    taskCount: counted,
    unknownDaysNote: counted,
    tasksDone: ['done', 'total'],
  },
  home: {
    newest: ['version', 'count'],
    tasksDone: ['done', 'total'],
    due: ['day'],
    pages: counted,
    weekCount: counted,
    diagrams: counted,
    notRecorded: ['plans', 'states', 'days'],
    person: { remarks: counted, describe: ['name', 'project'], count: ['tasks', 'weeks'], ownerless: ['count', 'total'] },
  },
  diagram: {
    version: ['name'],
    drawing: ['title', 'version'],
    walk: ['steps'],
    count: ['components', 'connections'],
    changes: ['from', 'to'],
    counted: ['count', 'kind'],
    andMore: counted,
    stepChanges: counted,
    openVersion: ['name'],
  },
  review: {
    steps: {
      waiting: step,
      changed: step,
      seal: step,
      answered: step,
      remarks: step,
      'off-track': step,
      'at-risk': step,
      missed: step,
      carried: step,
      'no-evidence': step,
    },
    more: ['weeks'],
    reasons: {
      waiting: counted,
      changed: counted,
      seal: counted,
      answered: counted,
      remarks: counted,
      carried: counted,
      blocked: counted,
      slipped: counted,
      missed: counted,
      'no-evidence': counted,
    },
    emptyColumns: ['columns'],
    bounds: ['atRisk', 'offTrack'],
    rubricIntro: ['scale'],
    totalOf: ['score', 'total'],
    threshold: ['points'],
    editedText: ['edited', 'reviewed'],
    changedSince: ['day'],
    unscored: ['scored', 'total'],
    partlyWeek: ['week', 'scored', 'total'],
    weeksScored: ['scored', 'total'],
    notScoredParts: ['parts'],
    blockers: counted,
    signalCounts: { blocked: counted, slipped: counted, missed: counted, 'no-evidence': counted, 'open-remarks': counted },
  },
  report: { original: ['language'] },
  live: {
    milestones: { done: ['done', 'total'], weeks: ['first', 'last'] },
    demo: { source: ['sessions', 'events', 'period'] },
    rubric: { scoreNote: ['scored', 'total', 'weeksScored', 'weeks', 'scale'] },
    video: { playName: ['title'], loads: ['host'] },
    payback: { result: ['years', 'hours', 'benefit', 'rate'] },
  },
};
