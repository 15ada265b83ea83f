// The newest lines of a log, for developers: those appended since this host started.
import type { ObjectLog } from '../../pipeline/index.ts';

const MOST_KEYS = 200;

export interface Recent {
  log: ObjectLog;
  /** The newest lines, parsed, newest first. Unreadable ones are omitted. */
  lines: (limit: number) => Promise<unknown[]>;
}

function parsed(line: string): unknown[] {
  try {
    return [JSON.parse(line)];
  } catch {
    return [];
  }
}

/** The same log, which also remembers the latest keys. */
export function remember(log: ObjectLog): Recent {
  let keys: string[] = [];
  return {
    log: {
      ...log,
      async append(key, text) {
        await log.append(key, text);
        keys = [key, ...keys.slice(0, MOST_KEYS - 1)];
      },
    },
    async lines(limit) {
      const lines: unknown[] = [];
      for (const key of keys) {
        if (lines.length >= limit) break;
        const text = await log.read(key).catch(() => '');
        lines.push(...text.trimEnd().split('\n').reverse().flatMap(parsed));
      }
      return lines.slice(0, limit);
    },
  };
}
