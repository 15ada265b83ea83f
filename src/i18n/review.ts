// The keys of the reviews' text: the desk, a week's review, the form. Texts: `en/review.ts`, `vi/review.ts`.
import type { Reason } from '../worklog/review/agenda.ts';
import type { AttentionKind } from '../worklog/review/attention.ts';
import type { SignalId } from '../worklog/review/health.ts';
import type { GapKind, ReadinessState, ReadinessUnit } from '../worklog/review/readiness.ts';
import type { RemarkState } from '../worklog/review/remarks.ts';
import type { SealState } from '../worklog/review/seal.ts';
import type { Verdict } from '../worklog/review/verdicts.ts';

/** The subject of a sentence on the desk: how many weeks, the one to open, how many remarks, days or tasks, and why. */
export interface StepWords {
  weeks: number;
  week: number;
  /** Whether that week needs more attention than the others. */
  isWorst: boolean;
  count: number;
  why: string;
}

export interface ReviewMessages {
  title: string;
  intro: string;
  nothing: string;
  /** The desk's first sentences: what to do, with a link to it. */
  steps: Record<AttentionKind, { text(step: StepWords): string; link(week: number): string }>;
  list: string;
  more(weeks: number): string;
  reasons: Record<Reason['kind'], (count: number) => string>;
  emptyColumns(columns: string): string;
  evidenceRule: string;
  figuresHow: string;
  weeks: string;
  health: string;
  healthStates: Record<'on-track' | 'at-risk' | 'off-track' | 'unknown', string>;
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
  answer: string;
  score: string;
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
  /** Points with their decimal sign. */
  totalOf(total: string, of: string): string;
  threshold(points: string): string;
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
  noneCarriedOver: string;
  brokenTitle: string;
  brokenText: string;
  changesUnknown: string;
  editedTitle: string;
  editedText(edited: string, reviewed: string): string;
  changes: string;
  reviewOf: string;
  signedOff: string;
  changedSince(day: string): string;
  changedPart: Record<'title' | 'text' | 'prose' | 'order' | 'label' | 'link' | 'other', string>;
  changedMarks: Record<'added' | 'gone' | 'from' | 'to', string>;
  partly: string;
  unscored(scored: number, of: number): string;
  partlyWeek(week: number, scored: number, of: number): string;
  weeksScored(scored: number, of: number): string;
  notScored: string;
  notScoredParts(parts: string): string;
  write: string;
  writeAbout: string;
  writeGuide: string;
  feed: string;
  blockers(count: number): string;
  signalCounts: Record<SignalId, (count: number) => string>;
}
