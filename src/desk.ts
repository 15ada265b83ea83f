// The mentor's desk as pages read it: gathered from the content root once a build.

import { contentRoot } from './build/content-root.ts';
import { deskFacts } from './build/desk-facts.ts';
import { readContent } from './check/read-content.ts';
import { type Desk, deskOf } from './worklog/review/desk.ts';

function readDesk(): Desk {
  const facts = deskFacts(readContent(contentRoot()));
  if (!facts) throw new Error('site.yaml cannot be used: npm run check says why');
  return deskOf(facts);
}

let known: Desk | undefined;

/** Everything the desk shows. In `npm run dev` it is read anew each time, since reviews are in no collection. */
export function desk(): Desk {
  if (import.meta.env.DEV) return readDesk();
  known ??= readDesk();
  return known;
}
