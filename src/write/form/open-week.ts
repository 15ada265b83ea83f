// Opens a week: its draft on this device, its file as published, and what both have in common.

import { calendarWeek } from '../../site/calendar.ts';
import { localizedText } from '../../site/localized-text.ts';
import { weekWord } from '../../worklog/new-week-text.ts';
import { nextNumber, weekFileName } from '../../worklog/next-week.ts';
import { weekToAnswer } from '../../worklog/review/answer.ts';
import { readSteps } from '../drafts/steps.ts';
import { type Base, readDraft, removeDraft } from '../drafts/store.ts';
import type { Edited, Facts } from '../edited.ts';
import type { OpenRemark, WriteFacts } from '../facts.ts';
import { readSource } from '../read-source.ts';
import { partsOf } from '../text/cut.ts';
import { withLineFeeds } from '../text/line-ends.ts';
import { type Merging, mergeInto } from './merging.ts';
import { type Place, Session } from './session.ts';

/** What the address asks for: `?week=8&lang=vi`, `?new`, `?closes=w07-r1`; `undefined` for the list of weeks. */
export interface Wanted {
  week: number;
  language: string;
  /** The remark that a task of the week is to answer. */
  answers?: OpenRemark;
}

export function wantedBy(query: string, { languages, weeks, remarks, programme }: WriteFacts): Wanted | undefined {
  const asked = new URLSearchParams(query);
  const first = languages[0]?.code ?? 'en';
  if (asked.has('new')) return { week: nextNumber(weeks), language: first };
  const answers = remarks.find(({ id }) => id === asked.get('closes'));
  const answering = answers && weekToAnswer(weeks, answers, programme);
  if (answers && answering) return { week: answering, language: first, answers };
  const week = Number(asked.get('week'));
  const language = asked.get('lang') ?? first;
  return Number.isInteger(week) && week > 0 && languages.some(({ code }) => code === language) ? { week, language } : undefined;
}

export interface Opened {
  session: Session;
  /** The original's values, for a translation. */
  original?: Edited;
  /** Others changed the file, too: what is to be decided. */
  merging?: Merging;
  /** Changes of others were merged into the draft. */
  merged: boolean;
}

/** Why a week cannot be edited. */
export type Refusal =
  | { kind: 'unreadable'; file: string; line: number; reason: string }
  | { kind: 'not-found'; file: string }
  | { kind: 'no-week'; week: number };

const firstLanguage = ({ languages }: WriteFacts): string => languages[0]?.code ?? 'en';

/** The path of a week's file below the content root; a new translation has the format of its original. */
export function fileOf(facts: WriteFacts, { week, language }: Wanted): string {
  const first = firstLanguage(facts);
  const own = facts.files[language]?.[week];
  const original = facts.files[first]?.[week];
  return own ?? (original ? original.replace(/^[^/]+/, language) : `${first}/worklog/${weekFileName(week)}.md`);
}

/** The title of a week before it has one. */
export const usualTitle = (facts: WriteFacts, week: number): string => `${localizedText(weekWord, firstLanguage(facts))} ${week}`;

/** A new week: its number, a title to write over, and its days by the calendar. */
function newFacts(facts: WriteFacts, week: number): Facts {
  const period = facts.programme && calendarWeek(facts.programme, week);
  return { week, title: usualTitle(facts, week), ...(period && { period }) };
}

async function readEdited(text: string, file: string, known?: Record<string, unknown>): Promise<Edited | Refusal> {
  const parts = partsOf(text);
  if ('reason' in parts) return { kind: 'unreadable', file, ...parts };
  // The parser is large: it loads only if no one has read the front matter before.
  const read = known ? { facts: known, body: withLineFeeds(parts.body) } : (await import('../text/week-text.ts')).readWeekText(text);
  return 'facts' in read ? { facts: read.facts as Facts, body: read.body, pictures: [] } : { kind: 'unreadable', file, ...read };
}

async function readFile(facts: WriteFacts, file: string): Promise<{ base: Base; edited: Edited } | Refusal | undefined> {
  const source = await readSource(facts.base, facts.devServer, file);
  if (source === 'missing') return undefined;
  if (source === 'lost') return { kind: 'not-found', file };
  const edited = await readEdited(source.text, file, source.facts);
  return 'kind' in edited ? edited : { base: { text: source.text, blob: source.blob }, edited };
}

export async function openWeek(facts: WriteFacts, wanted: Wanted): Promise<Opened | Refusal> {
  const first = firstLanguage(facts);
  const file = fileOf(facts, wanted);
  const place: Place = { site: location.origin + facts.base, file, week: wanted.week, language: wanted.language };
  const isKnown = facts.files[wanted.language]?.[wanted.week] !== undefined;
  const [stored, read] = await Promise.all([
    readDraft(place.site, file).catch(() => undefined),
    isKnown ? readFile(facts, file) : undefined,
  ]);
  if (read && 'kind' in read && !stored) return read;
  const there = read && 'base' in read ? read : undefined;
  const isBehind = stored?.replaced?.includes(there?.base.blob ?? '') === true;
  // What was published from here is on the site now, or something newer; or its pull request was merged.
  const isThere = there && ((stored?.settled && !isBehind) || stored?.sent?.blob === there.base.blob);
  const draft = isThere ? undefined : stored;
  if (!draft && stored) await removeDraft(place.site, file).catch(() => undefined);
  let original: Edited | undefined;
  if (wanted.language !== first) {
    const from = await readFile(facts, fileOf(facts, { ...wanted, language: first }));
    if (from === undefined) return { kind: 'no-week', week: wanted.week };
    if ('kind' in from) return from;
    original = from.edited;
  }
  const fresh: Edited = { facts: wanted.language === first ? newFacts(facts, wanted.week) : {}, body: '', pictures: [] };
  const began = draft?.base ? await readEdited(draft.base.text, file) : undefined;
  const before = draft ? (began && !('kind' in began) ? began : fresh) : (there?.edited ?? fresh);
  const steps = draft && !draft.settled ? await readSteps(place, draft.edited.pictures).catch(() => []) : [];
  const session = new Session(place, before, there?.base, draft, steps);
  const opened = { session, ...(original && { original }) };
  if (!draft || !there || isBehind || session.base?.blob === there.base.blob) return { ...opened, merged: false };
  const merging = await mergeInto(session, there.base);
  if (merging && 'reason' in merging) return { kind: 'unreadable', file, ...merging };
  return { ...opened, ...(merging && { merging }), merged: merging === undefined };
}
