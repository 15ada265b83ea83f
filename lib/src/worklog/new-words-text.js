// The text of a week's translation before anyone has translated it.
import { localizedText } from '../site/localized-text.js';
import { commented, weekWord } from './new-week-text.js';
/**
 * The text of a translation of `week` with the prose `prose`: every sentence to translate is a comment, so that none counts as
 * translated. The prose is a comment of the front matter too: a page whose own prose is empty shows that of the original.
 */
export function newWordsText(week, language, prose) {
    const item = ([id, text]) => `  ${id}: ${JSON.stringify(text)}`;
    const block = (key, lines) => (lines.length === 0 ? [] : [`${key}:`, ...lines]);
    return [
        '---',
        `week: ${week.week}`,
        '# Translate what follows and take away its #. Dates, owners, states and links stay in the original.',
        ...commented([
            `title: ${JSON.stringify(week.title)}`,
            ...(week.summary ? [`summary: ${JSON.stringify(week.summary)}`] : []),
            ...block('objectives', Object.entries(week.objectives ?? {}).map(item)),
            ...block('tasks', (week.tasks ?? []).flatMap(taskWords)),
            ...block('blockers', (week.blockers ?? []).flatMap(({ id, text, cause }) => wordsOf(id, { text, cause }))),
            ...block('next', Object.entries(week.next ?? {}).map(item)),
        ]),
        `# ${localizedText(weekWord, language)} ${week.week}: the prose goes below the next line.`,
        ...(prose.trim() === '' ? [] : ['# Move these lines there to translate them, without their #.', '#', ...commentLines(prose)]),
        '---',
        '',
    ].join('\n');
}
/** A text as lines of YAML comments, without blank lines at its ends. Spaces mean code and line breaks in Markdown, so they stay. */
function commentLines(text) {
    const lines = text.split(/\r\n|\r|\n/);
    const isText = (line) => line.trim() !== '';
    return lines.slice(lines.findIndex(isText), lines.findLastIndex(isText) + 1).map((line) => (isText(line) ? `# ${line}` : '#'));
}
function wordsOf(id, words) {
    const said = Object.entries(words).filter(([, text]) => text !== undefined);
    return said.length === 0 ? [] : [`  - id: ${id}`, ...said.map(([key, text]) => `    ${key}: ${JSON.stringify(text)}`)];
}
function taskWords({ id, title, detail, evidence = [] }) {
    const lines = wordsOf(id, { title, detail });
    const labels = evidence.map((item) => `      - { id: ${item.id}, label: ${JSON.stringify(item.label)} }`);
    if (labels.length === 0)
        return lines;
    return [...(lines.length > 0 ? lines : [`  - id: ${id}`]), '    evidence:', ...labels];
}
