// `npm run bench:sandbox [-- --save] [--events 100000]`: the sandbox in Chromium: how soon it is open, and what many generated visitors cost.
// Playwright's connection keeps a copy of each download in the page's process, as text: about 20 MB of the maximum, which a reader's browser does not have.
import { parseArgs } from 'node:util';
import { openBrowser } from '../tests/contract/browser/open.ts';
import { rendererBytes, watchRenderers } from './renderers.ts';
import { save } from './results.ts';

const { values } = parseArgs({ options: { save: { type: 'boolean', default: false }, events: { type: 'string', default: '100000' } } });
const events = Number(values.events);
const { page, visit, close } = await openBrowser();

/** Seconds until the sandbox was open, and until each step of the opening began. */
async function opened(name: string): Promise<number> {
  await visit();
  const milliseconds = await page.evaluate(() => underTest.openedAfter);
  console.log(`${name.padEnd(32)} ${(milliseconds / 1000).toFixed(2)} s`);
  return milliseconds / 1000;
}

/** Runs in the page. Seconds of each stage, and the longest that the page could not answer, in milliseconds. */
async function crowd(count: number) {
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({ type: 'longtask' });
  const { sandbox, notices } = underTest;
  // A page shows what became of events and lets it go; the test's page would keep it.
  const letGo = setInterval(() => notices.splice(0), 100);
  const seconds: Record<string, number> = {};
  async function timed<Result>(stage: string, work: () => Promise<Result>): Promise<Result> {
    const started = performance.now();
    const result = await work();
    seconds[stage] = (performance.now() - started) / 1000;
    return result;
  }
  const generated = await timed('generate and receive', () => sandbox.generate({ seed: 7, events: count }, () => {}).done);
  await timed('load', () => sandbox.load());
  await timed('report', () => sandbox.report());
  const one = { seed: 8, events: 1 };
  await timed('one more event, to its chart', async () => {
    await sandbox.generate(one, () => {}).done;
    await sandbox.load();
    await sandbox.report();
  });
  const counters = await sandbox.counters();
  observer.disconnect();
  clearInterval(letGo);
  return { seconds, longest, generated, counters };
}

try {
  const before = await (async () => {
    await page.goto('about:blank');
    return rendererBytes() ?? 0;
  })();
  const first = await opened('first click to ready');
  const second = await opened('second visit to ready');
  const most = watchRenderers();
  const { seconds, longest, counters } = await page.evaluate(crowd, events);
  const peak = most();
  for (const [stage, time] of Object.entries(seconds)) console.log(`${stage.padEnd(32)} ${time.toFixed(2)} s`);
  const total = (seconds['generate and receive'] ?? 0) + (seconds['load'] ?? 0) + (seconds['report'] ?? 0);
  const megabytes = peak === undefined ? undefined : Math.round((peak - before) / 1e6);
  console.log(`${`${events} events, generator to report`.padEnd(32)} ${total.toFixed(2)} s`);
  console.log(`${'longest task of the page'.padEnd(32)} ${longest.toFixed(0)} ms`);
  console.log(`${'maximum memory'.padEnd(32)} ${megabytes ?? 'not known'} MB`);
  console.log(JSON.stringify(counters));
  const third = await opened('third visit, with all that');
  if (values.save) save('sandbox', { events, openSeconds: { first, second, third }, seconds, total, longestTask: longest, megabytes });
} finally {
  await close();
}
