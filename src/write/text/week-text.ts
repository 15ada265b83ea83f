// A week's file and its facts: read for the form, and changed so that everything that was not edited stays as it was written.

import { partsOf, type Unreadable } from './cut.ts';
import { changeFacts } from './front-matter.ts';
import { withEndsOf, withLineFeeds } from './line-ends.ts';
import { factsOf } from './parts.ts';
import { type Facts, known } from './same.ts';

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

/**
 * `text`, which can be read, with its facts and body changed to these. The same facts and body: the same bytes; lines of what
 * is not edited stay the same.
 */
export function changeWeekText(text: string, edited: WeekText): string {
  const parts = partsOf(text);
  const old = 'reason' in parts ? parts : factsOf(parts);
  if ('reason' in parts || 'reason' in old) throw new Error(`the week cannot be read: ${(old as Unreadable).reason}`);
  const newline = parts.head.endsWith('\r\n') ? '\r\n' : '\n';
  const body = withEndsOf(parts.body, edited.body, newline);
  const close = body !== '' && !parts.close.endsWith('\n') ? parts.close + newline : parts.close;
  return parts.head + changeFacts(parts.yaml, old, known(edited.facts), newline) + close + body;
}
