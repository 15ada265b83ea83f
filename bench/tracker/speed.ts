// What a tracker takes of the page's main thread: a call, and an event until it is delivered.
import type { CDPSession, Page } from '@playwright/test';
import { median } from '../median.ts';
import type { Stage } from './stage.ts';

export interface Speed {
  /** Median microseconds of a `track()` call, as the caller waits for it. */
  callMicros: number;
  /** Microseconds of processor time of the main thread for each event, from the call until the collector has it. */
  deliveredMicros: number;
  /** Of the events of the long run, those that the collector has. */
  delivered: string;
}

const ROUNDS = 60;
const PER_ROUND = 20;
const PAUSE = 100;
const QUIET = 6_000;

/** Processor seconds that the page's main thread has had. */
async function threadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN;
}

/** Rounds of calls with pauses between them, or of as many that do nothing when `from` is not given; the microseconds of each call. */
const calls = (page: Page, from?: number): Promise<number[]> =>
  page.evaluate(
    async ({ rounds, perRound, pause, from }) => {
      const { bench } = globalThis as unknown as { bench: { track: (mark: string) => void } };
      const track = from === undefined ? () => {} : bench.track;
      const micros: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        for (let index = 0; index < perRound; index += 1) {
          const started = performance.now();
          track(`mark-${Number(from) + round * perRound + index}-`);
          micros.push((performance.now() - started) * 1_000);
        }
        await new Promise((done) => setTimeout(done, pause));
      }
      return micros;
    },
    { rounds: ROUNDS, perRound: PER_ROUND, pause: PAUSE, from },
  );

/** Measured on a page that has been at it for a while: compiled, and with its storage open. */
export async function speed(stage: Stage): Promise<Speed> {
  const page = await stage.context.newPage();
  await page.goto(`${stage.host.origin}/timed`);
  await page.waitForTimeout(2_000);
  const session = await stage.context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const events = ROUNDS * PER_ROUND;
  await calls(page, events);
  await page.waitForTimeout(QUIET);

  // What the clock, the pauses and the page itself take is not the tracker's.
  const idleFrom = await threadTime(session);
  await calls(page);
  await page.waitForTimeout(QUIET);
  const from = await threadTime(session);
  const before = stage.collector.ledger.distinct;
  const micros = await calls(page, 2 * events);
  await page.waitForTimeout(QUIET);
  const spent = (await threadTime(session)) - from - (from - idleFrom);
  return {
    callMicros: median(micros),
    deliveredMicros: (spent * 1e6) / events,
    delivered: `${stage.collector.ledger.distinct - before} of ${events}`,
  };
}
