// A finding in the text of the week, and how its remedy is applied.
import type { FieldFinding } from './judge-week.ts';

export interface ProseFinding extends Omit<FieldFinding, 'remedy'> {
  /** Where the link's target is in the text, counted from its start. */
  at: { from: number; to: number };
  /** What is written there, and what the one remedy writes in its place. */
  remedy?: { label: string; was: string; write: string };
}

/** `body` with the remedy of a finding in it; the same if it has changed there since it was judged. */
export function rewritten(body: string, { at: { from, to }, remedy }: ProseFinding): string {
  return remedy && body.slice(from, to) === remedy.was ? body.slice(0, from) + remedy.write + body.slice(to) : body;
}
