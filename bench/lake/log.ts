// A raw log of any number of events without a disk: one day of generated visitors, stored by the pipeline itself, and copies of it for
// other days, with other ids and times, made when they are read.
import { createPipeline, type ObjectLog } from '../../src/stream/pipeline/index.ts';
import { batchKey } from '../../src/stream/pipeline/store/object-key.ts';
import { traffic } from '../../src/stream/pipeline/traffic.ts';
import { randomFrom, shownProducts, uuidFrom } from '../../src/stream/shop/index.ts';

const DAY = 86_400_000;
/** Of the original: half a year before the copies end. */
const FIRST = Date.UTC(2025, 4, 1);
const DAY_EVENTS = 200_000;
const OBJECT_LINES = 5_000;
const BATCH = 500;

export interface GeneratedLog extends ObjectLog {
  /** Seconds that copying took, and those of a processor. */
  spent: () => { seconds: number; processor: number };
}

/** The lines of one day. */
async function original(events: number): Promise<string[]> {
  const random = randomFrom(1);
  const ids = () => uuidFrom(random);
  const visitors = traffic({ random, ids, products: shownProducts(), start: FIRST, span: DAY * 0.9 });
  const lines: string[] = [];
  let now = FIRST;
  const { receive } = createPipeline({
    raw: { append: async (_, text) => void lines.push(...text.trimEnd().split('\n')), list: async () => [], read: async () => '' },
    rejected: { append: async () => {}, list: async () => [], read: async () => '' },
    warehouse: undefined as never,
    clock: () => now,
    ids,
  });
  for (let from = 0; from < events; from += BATCH) {
    now = FIRST + Math.floor((from / events) * DAY);
    const batch = Array.from({ length: Math.min(BATCH, events - from) }, () => visitors.next().value);
    // Visits are within the day before or after.
    const body = JSON.stringify({ sentTime: new Date(now + DAY).toISOString(), events: batch });
    await receive({
      ...{ body, method: 'POST', path: '/clickstream', contentType: 'application/json', sourceIp: '203.0.113.7' },
      userAgent: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36',
    });
  }
  return lines;
}

/** The line of another day: its own sessions and events, and one client in four again. */
function copied(line: string, day: number): string {
  const prefix = day.toString(16).padStart(4, '0');
  return line
    .replace(/"(eventId|sessionId)":"[0-9a-f]{4}/g, `"$1":"${prefix}`)
    .replace(/"(clientId|userId)":"[0-9a-f]{4}(?=[^"]*[4-9a-f]")/g, `"$1":"${prefix}`)
    .replace(/\d{4}-\d\d-\d\d(?=T\d\d:)/g, (date) => new Date(Date.parse(date) + day * DAY).toISOString().slice(0, 10));
}

/** A log of so many events. */
export async function generatedLog(events: number): Promise<GeneratedLog> {
  const lines = await original(Math.min(events, DAY_EVENTS));
  const objects = new Map<string, { day: number; from: number; lines: number }>();
  for (let made = 0; made < events; ) {
    const [day, from] = [Math.floor(made / DAY_EVENTS), made % DAY_EVENTS];
    const count = Math.min(OBJECT_LINES, DAY_EVENTS - from, events - made);
    const at = FIRST + day * DAY + Math.floor((from / DAY_EVENTS) * DAY);
    objects.set(batchKey('events', at, String(made).padStart(10, '0'), count), { day, from, lines: count });
    made += count;
  }
  const keys = [...objects.keys()].toSorted();
  let spent = 0;
  let processor = 0;
  return {
    append: async () => {},
    list: async (after, limit) => keys.slice(after === '' ? 0 : keys.findIndex((key) => key > after) >>> 0).slice(0, limit),
    async read(key) {
      const started = performance.now();
      const before = process.threadCpuUsage().user;
      const object = objects.get(key);
      if (!object) throw new Error(`${key} is not in the log`);
      const text = lines
        .slice(object.from, object.from + object.lines)
        .map((line) => `${copied(line, object.day)}\n`)
        .join('');
      spent += performance.now() - started;
      processor += process.threadCpuUsage().user - before;
      return text;
    },
    spent: () => ({ seconds: spent / 1000, processor: processor / 1e6 }),
  };
}
