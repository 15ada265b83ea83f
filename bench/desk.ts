// `npm run bench:desk [-- --weeks 200 --tasks 20] [--save]`: what the mentor's desk adds to a build of a large log, and what opening it costs.
import { readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { type BrowserContext, chromium } from '@playwright/test';
import { readContent } from '../src/check/read-content.ts';
import { deskFacts } from '../src/content/desk-facts.ts';
import { deskOf } from '../src/worklog/review/desk.ts';
import { flags, provideChromium } from '../tests/browser/chromium.ts';
import { serve } from '../tests/browser/static-server.ts';
import { writeDeskContent } from './desk-content.ts';
import { measure } from './measure.ts';
import { median } from './median.ts';
import { save } from './results.ts';
import { removeContent, scratch } from './scratch.ts';

const root = resolve(import.meta.dirname, '..');
const { values } = parseArgs({
  options: {
    weeks: { type: 'string', default: '200' },
    tasks: { type: 'string', default: '20' },
    save: { type: 'boolean', default: false },
  },
});
const [weeks, tasks] = [Number(values.weeks), Number(values.tasks)];
const content = scratch(`desk-content-${process.pid}`);
const dist = scratch(`desk-dist-${process.pid}`);

const round = (number: number): number => Math.round(number * 1000) / 1000;

function timed<T>(work: () => T): { seconds: number; result: T } {
  const started = performance.now();
  const result = work();
  return { seconds: round((performance.now() - started) / 1000), result };
}

/** Reading, gathering and computing, each once in this process: nothing is remembered from before. */
function computed(): { readSeconds: number; factsSeconds: number; deskSeconds: number } {
  const read = timed(() => readContent(content));
  const gathered = timed(() => deskFacts(read.result));
  const facts = gathered.result;
  if (!facts) throw new Error('The generated site.yaml cannot be used.');
  const listed = facts.weeks.flatMap((week) => week.tasks ?? []).length;
  if (listed !== weeks * tasks) throw new Error(`${listed} of ${weeks * tasks} tasks were read, so the figures mean nothing.`);
  return { readSeconds: read.seconds, factsSeconds: gathered.seconds, deskSeconds: timed(() => deskOf(facts)).seconds };
}

/** Seconds that the build says it rendered /review/ for, one page at a time. */
function pageSeconds(output: string): number {
  const [, number, unit] = /\/review\/index\.html \(\+([\d.]+)(ms|s)\)/.exec(output) ?? [];
  if (number === undefined) throw new Error(`The build does not say how long /review/ took:\n${output.split('\n').slice(-30).join('\n')}`);
  return unit === 'ms' ? Number(number) / 1000 : Number(number);
}

interface Visit {
  scriptMs: number;
  /** The longest task of the main thread: script, style and layout together; 0 when none took 50 ms. */
  longestTaskMs: number;
}

/** One visit in a new tab, until no more requests follow. `counted` runs in the page before its script time is read, `after` behind it. */
async function visit(context: BrowserContext, address: string, { counted = '', after = '' }): Promise<Visit> {
  const page = await context.newPage();
  await page.addInitScript(() => {
    const seen: number[] = [];
    Object.assign(window, { longTasks: seen });
    new PerformanceObserver((list) => seen.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
  });
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.evaluate(counted);
  const { metrics } = await session.send('Performance.getMetrics');
  const long = (await page.evaluate('longTasks')) as number[];
  await page.evaluate(after);
  await page.close();
  return { scriptMs: 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0), longestTaskMs: Math.max(0, ...long) };
}

/** Makes the manifest of the last visit one in which no task that is done now was done: every week has changed since. */
const UNDO = `{
  const key = Object.keys(localStorage).find((name) => name.includes('seen-'));
  if (!key) throw new Error('The visit left no manifest behind.');
  localStorage.setItem(key, localStorage.getItem(key).replaceAll('|done', '|planned'));
}`;

/** Every week is marked in its row. */
const MARKED = `if (document.querySelectorAll('tr[data-news] .news').length !== ${weeks}) throw new Error('Not every week is marked as changed.');`;

/** Medians of five readers who come for the first time, and come back when every week has changed. */
async function opened(address: string): Promise<{ first: Visit; back: Visit }> {
  const browser = await chromium.launch({ executablePath: provideChromium().path, args: flags });
  try {
    const runs: { first: Visit; back: Visit }[] = [];
    for (let run = 0; run < 5; run += 1) {
      const context = await browser.newContext();
      const first = await visit(context, address, { after: UNDO });
      runs.push({ first, back: await visit(context, address, { counted: MARKED }) });
      await context.close();
    }
    const middle = (which: 'first' | 'back'): Visit => ({
      scriptMs: round(median(runs.map((run) => run[which].scriptMs))),
      longestTaskMs: Math.round(median(runs.map((run) => run[which].longestTaskMs))),
    });
    return { first: middle('first'), back: middle('back') };
  } finally {
    await browser.close();
  }
}

const shown = ({ scriptMs, longestTaskMs }: Visit): string => `script ${scriptMs} ms, longest task ${longestTaskMs} ms`;

try {
  writeDeskContent(content, weeks, tasks);
  const steps = computed();
  const built = await measure(['src/cli/shiplog.mjs', 'build', '--config', 'bench/one-at-a-time.config.mjs', '--outDir', dist], {
    cwd: root,
    env: { SHIPLOG_CONTENT: content, SHIPLOG_URL: 'https://bench.example/', SHIPLOG_OG: 'off' },
  });
  const render = pageSeconds(built.output);
  // An upper bound: where the desk's page is rendered first, its time holds the reading and computing already.
  const addedSeconds = round(steps.readSeconds + steps.factsSeconds + steps.deskSeconds + render);
  const html = readFileSync(resolve(dist, 'review/index.html'));
  const rows = html.toString('utf8').split('<tr data-news=').length - 1;
  if (rows !== weeks) throw new Error(`The desk shows ${rows} of ${weeks} weeks, so its figures mean nothing.`);
  const { origin, server } = await serve(dist, '/');
  const page = await opened(`${origin}/review/`).finally(() => {
    server.closeAllConnections();
    server.close();
  });
  console.log(`${weeks} weeks of ${tasks} tasks; the whole build took ${built.seconds.toFixed(1)} s, one page at a time.`);
  console.log(
    `Desk: read ${steps.readSeconds} s, gather ${steps.factsSeconds} s, compute ${steps.deskSeconds} s, page ${render} s: at most ${addedSeconds} s`,
  );
  console.log(`Page: ${(gzipSync(html).length / 1000).toFixed(1)} kB gzip`);
  console.log(`First visit: ${shown(page.first)}; back when every week has changed: ${shown(page.back)}`);
  if (values.save)
    save('desk', {
      weeks,
      tasks,
      ...steps,
      pageSeconds: render,
      addedSeconds,
      buildSeconds: round(built.seconds),
      htmlGzip: gzipSync(html).length,
      ...page,
    });
} finally {
  removeContent(content);
  rmSync(dist, { recursive: true, force: true });
}
