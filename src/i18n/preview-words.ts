// The words of a week's page as data, for the preview of the week editor: sentences with values become templates.

import { wordsIn } from '../site/ui-languages.ts';
import type { Messages } from './en/site.ts';
import { type WritePreviewWords, writePreviewEn } from './en/write-preview.ts';
import { messages, reviewMessages } from './messages.ts';
import { writePreviewVi } from './vi/write-preview.ts';

/** Words without values that a week's page shows. */
const PLAIN = [
  'notRecorded',
  'none',
  'objectives',
  'tasks',
  'when',
  'what',
  'owner',
  'stateHead',
  'evidence',
  'planned',
  'details',
  'state',
  'blockers',
  'cause',
  'causeUnknown',
  'blocks',
  'resolvedBy',
  'nextSteps',
  'thisWeek',
  'done',
  'onTime',
  'carriedOver',
  'missedDays',
] as const satisfies readonly (keyof Messages)[];

/** A sentence about a number, by the number's plural category in the language. */
type Counted = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

export interface PreviewWords {
  plain: Pick<Messages, (typeof PLAIN)[number]>;
  /** With `{week}`. */
  weekLabel: string;
  /** With `{week}` and `{total}`. */
  weekOf: string;
  /** With `{week}`. */
  carriedTo: string;
  /** With `{week}`. */
  carriedFrom: string;
  /** With `{columns}`, which is in lower case, or `{COLUMNS}`, which is as written. */
  notRecordedFor: string;
  /** With `{count}`. */
  taskCount: Counted;
  /** With `{done}` and `{total}`, which chooses the category. */
  tasksDone: Counted;
  /** With `{count}`. */
  blockers: Counted;
  /** How the published page differs. */
  differences: WritePreviewWords['differences'];
}

/** A name in braces in the place of a number: sentences only insert it. */
const slot = (name: string): number => `{${name}}` as unknown as number;

/** A number of each plural category: where a category has many, not 0 or 1, for which a team may have own texts. */
function samples(language: string): Map<Intl.LDMLPluralRule, number> {
  const rules = new Intl.PluralRules(language);
  const found = new Map<Intl.LDMLPluralRule, number>();
  for (let step = 0; step < 237; step += 1) {
    const number = (step + 37) % 237;
    if (!found.has(rules.select(number))) found.set(rules.select(number), number);
  }
  return found;
}

/** `say` for a number of each category, with `{name}` in its place. */
function counted(language: string, name: string, say: (count: number) => string): Counted {
  const texts = [...samples(language)].map(([category, count]) => [category, say(count).replace(String(count), `{${name}}`)]);
  return Object.fromEntries(texts) as Counted;
}

/** The words of the preview in `language`, with the team's own. */
export function previewWords(language: string): PreviewWords {
  const t = messages(language);
  const week = slot('week');
  return {
    plain: Object.fromEntries(PLAIN.map((key) => [key, t[key]])) as PreviewWords['plain'],
    weekLabel: t.weekLabel(week),
    weekOf: t.weekOf(week, slot('total')),
    carriedTo: t.carriedTo(week),
    carriedFrom: t.carriedFrom(week),
    notRecordedFor: t.notRecordedFor('{COLUMNS}'),
    taskCount: counted(language, 'count', t.taskCount),
    tasksDone: counted(language, 'total', (total) => t.tasksDone(slot('done'), total)),
    blockers: counted(language, 'count', reviewMessages(language).blockers),
    differences: wordsIn({ en: writePreviewEn, vi: writePreviewVi }, language).differences,
  };
}
