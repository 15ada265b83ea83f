// Adds a row to cohort.yaml as text: comments, quotes and line ends of the others stay.
import { isMap, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { rowText, type TeamRow } from '../cohort/team-row.ts';
import { lineEndOf, withKey, withLastLineEnd } from './top-level-key.ts';

/** A new file for its first team. */
const START = 'name: Our cohort\nlanguages: [en]\nteams:\n';

/** The text of cohort.yaml with one more team; `undefined` if its teams are not written as a list of rows. */
export function withTeam(text: string | undefined, row: TeamRow): string | undefined {
  if (text === undefined) return START + rowText(row, '  ');
  const document = parseDocument(text);
  if (document.errors.length > 0 || !isMap(document.contents)) return undefined;
  const value = document.contents.items.find(({ key }) => String(key) === 'teams')?.value as Node | null | undefined;
  const items = isSeq(value) ? value.items : [];
  const last = items.at(-1) as Node | undefined;
  // No key, `teams: []`, or `teams:` without a row.
  const isEmpty = items.length === 0 && (!value || isSeq(value) || (value as { value?: unknown }).value === null);
  if (isEmpty) return withKey(text, 'teams', `teams:\n${rowText(row, '  ')}`);
  if (!last || (isSeq(value) && value.flow === true)) return undefined;
  const whole = withLastLineEnd(text);
  // After the lines of the last row, before comments and keys that follow.
  const stop = whole.slice(0, last.range?.[1] ?? whole.length).trimEnd().length;
  const line = whole.indexOf('\n', stop) + 1 || whole.length;
  const first = whole.lastIndexOf('\n', (items[0] as Node).range?.[0] ?? 0) + 1;
  const indent = /^[ ]*/.exec(whole.slice(first))?.[0] ?? '  ';
  return whole.slice(0, line) + rowText(row, indent).replaceAll('\n', lineEndOf(text)) + whole.slice(line);
}

/** The line of a key in the row of the team `id`; of the row itself if it has no such key. */
export function placeOf(text: string, id: string, key: string): number {
  const lineCounter = new LineCounter();
  const teams = parseDocument(text, { lineCounter }).get('teams');
  const row = isSeq(teams) ? teams.items.find((item) => isMap(item) && item.get('id') === id) : undefined;
  const node = isMap(row) ? ((row.get(key, true) as Node | undefined) ?? row) : undefined;
  return lineCounter.linePos(node?.range?.[0] ?? 0).line;
}
