// The words of a week's page that say something of a value, from their templates.
import type { Messages } from '../../i18n/en/site.ts';
import { fill } from '../../i18n/fill.ts';
import type { PreviewWords } from '../../i18n/preview-words.ts';

type Speaking = 'weekLabel' | 'weekOf' | 'carriedTo' | 'carriedFrom' | 'notRecordedFor' | 'taskCount' | 'tasksDone';

export type PageWords = PreviewWords['plain'] & Pick<Messages, Speaking> & { blockerCount(count: number): string };

export function pageWords(words: PreviewWords, language: string): PageWords {
  const rules = new Intl.PluralRules(language);
  const counted = (texts: PreviewWords['taskCount'], count: number): string => texts[rules.select(count)] ?? texts.other ?? '';
  return {
    ...words.plain,
    weekLabel: (week) => fill(words.weekLabel, { week }),
    weekOf: (week, total) => fill(words.weekOf, { week, total }),
    carriedTo: (week) => fill(words.carriedTo, { week }),
    carriedFrom: (week) => fill(words.carriedFrom, { week }),
    notRecordedFor: (columns) => fill(words.notRecordedFor, { columns: columns.toLowerCase(), COLUMNS: columns }),
    taskCount: (count) => fill(counted(words.taskCount, count), { count }),
    tasksDone: (done, total) => fill(counted(words.tasksDone, total), { done, total }),
    blockerCount: (count) => fill(counted(words.blockers, count), { count }),
  };
}
