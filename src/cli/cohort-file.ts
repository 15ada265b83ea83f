// Adds a row to cohort.yaml as text: comments, quotes and line ends of the others stay.
import { isMap, isSeq, type Node, parseDocument } from 'yaml';
import { rowText, type TeamRow } from '../cohort/team-row.ts';

/** A new file for its first team. */
const START = 'name: Our cohort\nlanguages: [en]\nteams:\n';

/** The text of cohort.yaml with one more team; `undefined` if its teams are not written as a list of rows. */
export function withTeam(text: string | undefined, row: TeamRow): string | undefined {
  if (text === undefined) return START + rowText(row, '  ');
  const document = parseDocument(text);
  if (document.errors.length > 0 || !isMap(document.contents)) return undefined;
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const whole = text === '' || text.endsWith('\n') ? text : text + end;
  const written = (indent: string): string => rowText(row, indent).replaceAll('\n', end);
  const pair = document.contents.items.find(({ key }) => String(key) === 'teams');
  if (!pair) return `${whole}teams:${end}${written('  ')}`;
  const { value } = pair;
  const items = isSeq(value) ? value.items : [];
  const last = items.at(-1) as Node | undefined;
  const isFlow = isSeq(value) && value.flow === true;
  if (!last || isFlow) {
    if (items.length > 0 || (value !== null && !isSeq(value) && (value as { value?: unknown }).value !== null)) return undefined;
    // `teams: []` or `teams:` without a row.
    const [start = 0, stop = start] = (value as Node | null)?.range ?? [];
    const line = whole.indexOf('\n', stop) + 1 || whole.length;
    return `${whole.slice(0, start).trimEnd()}${end}${written('  ')}${whole.slice(line)}`;
  }
  // After the lines of the last row, before comments and keys that follow.
  const stop = whole.slice(0, last.range?.[1] ?? whole.length).trimEnd().length;
  const line = whole.indexOf('\n', stop) + 1 || whole.length;
  const first = whole.lastIndexOf('\n', (items[0] as Node).range?.[0] ?? 0) + 1;
  const indent = /^[ ]*/.exec(whole.slice(first))?.[0] ?? '  ';
  return whole.slice(0, line) + written(indent) + whole.slice(line);
}
