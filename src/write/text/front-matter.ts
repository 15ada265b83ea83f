// The YAML of a front matter with other facts: the smallest change first, and a coarser one where that would not be read as meant.

import { partsOf } from './cut.ts';
import { fieldsLines, usual } from './entries.ts';
import { itemsOf } from './items.ts';
import { withEndsOf, withLineFeeds } from './line-ends.ts';
import { sorted } from './order.ts';
import { type Parsed, parsed } from './parts.ts';
import { flowLike } from './replace.ts';
import { type Facts, same } from './same.ts';
import { spliced } from './splice.ts';
import { styleOf } from './surroundings.ts';

/** True if these lines between `---` are read as `facts`. */
function isRead(yaml: string, facts: Facts): boolean {
  const parts = partsOf(`---\n${yaml}---\n`);
  const read = 'reason' in parts || parts.yaml !== yaml ? undefined : parsed(yaml);
  return read !== undefined && !('reason' in read) && same(read.facts, facts);
}

/** The text with its changes; entries at the depth `limit` are rewritten. */
function changedTo(yaml: string, { map, facts }: Parsed, next: Facts, limit: number): string | undefined {
  const items = map && itemsOf(map, facts);
  if (!map || !items) return undefined;
  const job = { text: yaml, style: styleOf(map, yaml), limit };
  if (!map.flow) return spliced(job, items, '', { from: 0, to: yaml.length }, facts, next, 1);
  return yaml.slice(0, map.range[0]) + flowLike(job, map, items, '', facts, next) + yaml.slice(map.range[1]);
}

/** The depths at which entries are rewritten if a change within them is not read as meant: 1 is a key of the front matter. */
const LIMITS = [Number.POSITIVE_INFINITY, 4, 3, 2, 1, 0];

/** `yaml`, which says `old`, as text that says `next`; new lines end as `newline` does. */
export function changeFacts(yaml: string, old: Parsed, next: Facts, newline: string): string {
  if (same(old.facts, next)) return yaml;
  const lines = fieldsLines(sorted(next) as Facts, '', usual);
  const tries = LIMITS.map((limit) => () => changedTo(yaml, old, next, limit));
  if (!old.map) tries.push(() => yaml + lines);
  for (const attempt of [...tries, () => lines]) {
    const made = attempt();
    if (made !== undefined && isRead(made, next)) return yaml.includes('\r') ? withEndsOf(yaml, withLineFeeds(made), newline) : made;
  }
  throw new Error('these facts cannot be written as YAML');
}
