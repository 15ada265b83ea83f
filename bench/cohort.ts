// `npm run bench:cohort [-- --teams 1000] [--save]`: seconds of a cohort's build with local answers, bytes of its desk, and milliseconds of a filter.
import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { type CDPSession, chromium, type Page } from '@playwright/test';
import { flags, provideChromium } from '../tests/browser/chromium.ts';
import { withOwnHosts } from '../tests/browser/cohort/own-hosts.ts';
import { serve } from '../tests/browser/static-server.ts';
import { writeCohort } from '../tests/stand-ins/cohort-content.ts';
import { madeTeams, WEEKS } from '../tests/stand-ins/cohort-teams.ts';
import { TeamSites } from '../tests/stand-ins/team-sites.ts';
import { type Measured, measure } from './measure.ts';
import { median } from './median.ts';
import { save } from './results.ts';
import { scratch } from './scratch.ts';

const root = resolve(import.meta.dirname, '..');
const { values } = parseArgs({ options: { teams: { type: 'string', default: '1000' }, save: { type: 'boolean', default: false } } });
const teams = Number(values.teams);
const folder = scratch(`cohort-${process.pid}`);
const dist = join(folder, 'site');
const today = new Date().toISOString().slice(0, 10);

const round = (number: number): number => Math.round(number * 10) / 10;
const bytes = (path: string): number => gzipSync(withOwnHosts(readFileSync(join(dist, path), 'utf8'), teams)).length;

/** The build, whose sites this process plays. */
async function built(): Promise<Measured> {
  const sites = await new TeamSites().start();
  try {
    writeCohort(join(folder, 'content'), madeTeams(teams, today), today, sites);
    return await measure(['src/cli/shiplog.mjs', 'build', '--outDir', dist], {
      cwd: root,
      env: { SHIPLOG_CONTENT: join(folder, 'content') },
    });
  } finally {
    await sites.stop();
  }
}

/** Milliseconds from the choice of a mentor until the rows are laid out, the rows being loaded. Each time another mentor. */
const filterMs = (page: Page): Promise<number[]> =>
  page.evaluate(async () => {
    const select = document.querySelector<HTMLSelectElement>('select[name=mentor]');
    const body = document.querySelector('.teams tbody');
    if (!select || !body) throw new Error('The desk has no filters.');
    const times: number[] = [];
    for (let run = 0; run < 15; run += 1) {
      const changed = new Promise<void>((done) => {
        const observer = new MutationObserver(() => {
          observer.disconnect();
          done();
        });
        observer.observe(body, { childList: true });
      });
      select.selectedIndex = 1 + (run % (select.options.length - 1));
      const started = performance.now();
      select.dispatchEvent(new Event('input', { bubbles: true }));
      await changed;
      body.getBoundingClientRect();
      times.push(performance.now() - started);
      await new Promise((next) => setTimeout(next, 50));
    }
    return times;
  });

interface Filtered {
  /** The first one of a table that has not all rows: it loads and reads them. */
  firstMs: number;
  medianMs: number;
  longestMs: number;
  /** Processor time of script, style and layout until the first rows are there: on a busy computer steadier than the clock. */
  processorMs: number;
}

/** Milliseconds of the page's thread so far. */
async function worked(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (wanted: string): number => metrics.find(({ name }) => name === wanted)?.value ?? 0;
  return 1000 * (of('ScriptDuration') + of('RecalcStyleDuration') + of('LayoutDuration'));
}

async function filtered(address: string): Promise<Filtered> {
  const browser = await chromium.launch({ executablePath: provideChromium().path, args: [...flags] });
  try {
    const page = await browser.newPage();
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(address, { waitUntil: 'networkidle' });
    const [first = 0, ...others] = await filterMs(page);
    // The rows that follow the first ones wait for a frame: here none comes.
    await page.evaluate(() => Object.assign(window, { requestAnimationFrame: () => 0 }));
    const before = await worked(session);
    const { length } = await filterMs(page);
    const processorMs = round(((await worked(session)) - before) / length);
    return { firstMs: round(first), medianMs: round(median(others)), longestMs: round(Math.max(...others)), processorMs };
  } finally {
    await browser.close();
  }
}

try {
  const { seconds, cpuSeconds } = await built();
  const sizes = { deskGzip: bytes('index.html'), vietnameseGzip: bytes('vi/index.html'), rowsGzip: bytes('rows.json') };
  const { origin, server } = await serve(dist, '/desk/');
  const times = await filtered(`${origin}/desk/`).finally(() => {
    server.closeAllConnections();
    server.close();
  });
  const kB = (size: number): string => `${(size / 1000).toFixed(1)} kB`;
  console.log(
    `${teams} teams × ${WEEKS} weeks, two languages: built in ${seconds.toFixed(1)} s (processor ${cpuSeconds?.toFixed(1) ?? '?'} s) with local answers.`,
  );
  console.log(
    `Desk: ${kB(sizes.deskGzip)} gzip, in Vietnamese ${kB(sizes.vietnameseGzip)}; the other rows, at the first filter: ${kB(sizes.rowsGzip)}`,
  );
  console.log(
    `Filter: median ${times.medianMs} ms, longest ${times.longestMs} ms, processor ${times.processorMs} ms; the first one, with loading, ${times.firstMs} ms`,
  );
  if (values.save) save('cohort', { teams, weeks: WEEKS, seconds: round(seconds), cpuSeconds: round(cpuSeconds ?? 0), ...sizes, ...times });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
