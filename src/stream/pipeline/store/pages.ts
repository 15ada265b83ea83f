// A log's keys, page by page, from one key on.
import type { ObjectLog } from '../ports.ts';

/** Keys that are listed at once: the most that S3 lists. */
const PAGE = 1_000;

/** The keys after `after`, and before `before` if given. Rejects if the log cannot be listed. */
export async function* pages(log: Pick<ObjectLog, 'list'>, after = '', before?: string): AsyncGenerator<string[]> {
  for (let from = after; ; ) {
    const keys = await log.list(from, PAGE);
    const last = keys.at(-1);
    if (last === undefined) return;
    const within = before === undefined ? keys : keys.filter((key) => key < before);
    if (within.length > 0) yield within;
    if (within.length < keys.length) return;
    from = last;
  }
}
