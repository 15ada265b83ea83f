// The text of a week's translation before anyone has translated it.
import { localizedText } from '../site/localized-text.ts';
import { commented, weekWord } from './new-week-text.ts';
import type { Task, Week } from './week.ts';

/** The text of a translation of `week`: every sentence to translate is a comment, so that none counts as translated. */
export function newWordsText(week: Week, language: string): string {
  const item = ([id, text]: [string, string]) => `  ${id}: ${JSON.stringify(text)}`;
  const block = (key: string, lines: readonly string[]) => (lines.length === 0 ? [] : [`${key}:`, ...lines]);
  return [
    '---',
    `week: ${week.week}`,
    '# Translate what follows and take away its #. Dates, owners, states and links stay in the original.',
    ...commented([
      `title: ${JSON.stringify(week.title)}`,
      ...(week.summary ? [`summary: ${JSON.stringify(week.summary)}`] : []),
      ...block('objectives', Object.entries(week.objectives ?? {}).map(item)),
      ...block('tasks', (week.tasks ?? []).flatMap(taskWords)),
      ...block(
        'blockers',
        (week.blockers ?? []).flatMap(({ id, text, cause }) => wordsOf(id, { text, cause })),
      ),
      ...block('next', Object.entries(week.next ?? {}).map(item)),
    ]),
    `# ${localizedText(weekWord, language)} ${week.week}: the prose goes below the next line.`,
    '---',
    '',
  ].join('\n');
}

function wordsOf(id: string, words: Record<string, string | readonly string[] | undefined>): string[] {
  const said = Object.entries(words).filter(([, text]) => text !== undefined);
  return said.length === 0 ? [] : [`  - id: ${id}`, ...said.map(([key, text]) => `    ${key}: ${JSON.stringify(text)}`)];
}

function taskWords({ id, title, detail, evidence = [] }: Task): string[] {
  const lines = wordsOf(id, { title, detail });
  const labels = evidence.map((item) => `      - { id: ${item.id}, label: ${JSON.stringify(item.label)} }`);
  if (labels.length === 0) return lines;
  return [...(lines.length > 0 ? lines : [`  - id: ${id}`]), '    evidence:', ...labels];
}
