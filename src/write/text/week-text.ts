// A week's file and its facts: read for the form, and changed so that everything that was not edited stays as it was written.
import { changeBody, withLineFeeds } from './body-lines.ts';
import { fieldsLines, usual } from './entries.ts';
import { factsOf, parsed, partsOf, type Unreadable } from './parts.ts';
import { type Facts, known, same } from './same.ts';

export interface WeekText {
  /** The front matter as plain JSON: days are texts `YYYY-MM-DD`, unknown keys are included. */
  facts: Facts;
  /** All that is below the front matter, with line feeds only. */
  body: string;
}

/** The facts and the prose of a week's file. */
export function readWeekText(text: string): WeekText | Unreadable {
  const parts = partsOf(text);
  if ('reason' in parts) return parts;
  const read = factsOf(parts);
  return 'reason' in read ? read : { facts: read.facts, body: withLineFeeds(parts.body) };
}

/** `yaml` with these facts. */
function changeFacts(yaml: string, facts: Facts, newline: string): string {
  const old = parsed(yaml);
  if (!('reason' in old) && same(old.facts, facts)) return yaml;
  return fieldsLines(facts, '', usual).replaceAll('\n', newline);
}

/**
 * `text`, which can be read, with its facts and body changed to these. The same facts and body: the same bytes; lines of what
 * is not edited stay the same.
 */
export function changeWeekText(text: string, edited: WeekText): string {
  const parts = partsOf(text);
  if ('reason' in parts) throw new Error(`line ${parts.line}: ${parts.reason}`);
  const newline = parts.head.endsWith('\r\n') ? '\r\n' : '\n';
  const { head, yaml, close, body } = parts;
  const below = changeBody(body, edited.body, newline);
  const closed = below !== '' && !/[\r\n]$/.test(close) ? close + newline : close;
  return head + changeFacts(yaml, known(edited.facts), newline) + closed + below;
}
