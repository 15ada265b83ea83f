// `npm run bench:diagram [-- --elements 500] [--save]`: how smoothly a large diagram pans and zooms beside React Flow, and what a page of it weighs and
// takes until a reader can act, beside React Flow and Mermaid; the last two for the reference diagram too.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { diagramSchema } from '../src/diagram/model/diagram.ts';
import { flags, provideChromium } from '../tests/browser/chromium.ts';
import { serve } from '../tests/browser/static-server.ts';
import { largeDiagram } from './diagram-model.ts';
import { type Motion, motions } from './diagram-motion.ts';
import { PEERS, type Peer, READY, versions, writePages } from './diagram-pages.ts';
import { median } from './median.ts';
import { save } from './results.ts';

const RUNS = 3;
/** Frames a second below which a movement is no longer smooth. */
const SMOOTH = 50;
const { values } = parseArgs({ options: { elements: { type: 'string', default: '500' }, save: { type: 'boolean', default: false } } });
const reference = resolve(import.meta.dirname, '../content/architecture/clickstream/v11.yaml');

async function opened(page: Page, address: string): Promise<number> {
  await page.goto(address);
  await page.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, READY, { timeout: 180_000 });
  return page.evaluate((mark) => performance.getEntriesByName(mark)[0]?.startTime ?? 0, READY);
}

interface Opening {
  /** Bytes of all that the page loads, gzip. */
  bytes: number;
  requests: number;
  /** Milliseconds from the start of the visit until a reader can act. */
  readyMs: number;
  /** Milliseconds of script until then. */
  scriptMs: number;
}

/** A first visit: nothing is cached. */
async function opening(browser: Browser, address: string): Promise<Opening> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('Network.enable');
  const loads: number[] = [];
  session.on('Network.loadingFinished', ({ encodedDataLength }) => loads.push(encodedDataLength));
  const readyMs = await opened(page, address);
  const { metrics } = await session.send('Performance.getMetrics');
  await page.waitForLoadState('networkidle');
  await context.close();
  const script = metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0;
  return { bytes: loads.reduce((sum, bytes) => sum + bytes, 0), requests: loads.length, readyMs, scriptMs: 1000 * script };
}

async function openings(browser: Browser, origin: string, peer: Peer): Promise<Opening> {
  const runs: Opening[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await opening(browser, `${origin}/${peer}/`));
  const middle = (of: keyof Opening) => Math.round(median(runs.map((run) => run[of])));
  return { bytes: middle('bytes'), requests: middle('requests'), readyMs: middle('readyMs'), scriptMs: middle('scriptMs') };
}

function middleMotion(runs: readonly Motion[]): Motion {
  const middle = (of: keyof Motion) => Math.round(median(runs.map((run) => run[of])) * 10) / 10;
  return { pan: middle('pan'), zoom: middle('zoom'), longest: middle('longest') };
}

function print(title: string, all: Record<string, Opening>): void {
  console.log(`\n${title.padEnd(34)} kB gzip  requests  ready ms  script ms`);
  for (const [peer, { bytes, requests, readyMs, scriptMs }] of Object.entries(all)) {
    const figures = [(bytes / 1000).toFixed(1).padStart(8), ...[requests, readyMs, scriptMs].map((figure) => String(figure).padStart(9))];
    console.log(`  ${peer.padEnd(32)} ${figures.join(' ')}`);
  }
}

const browser = await chromium.launch({ executablePath: provideChromium().path, args: flags });
try {
  const results: Record<string, unknown> = { versions };
  const models = { large: largeDiagram(Number(values.elements)), v11: diagramSchema.parse(parse(readFileSync(reference, 'utf8'))) };
  for (const [name, diagram] of Object.entries(models)) {
    const { folder, laidOut, layoutMs } = await writePages(name, diagram);
    const { origin, server } = await serve(folder, '/');
    try {
      const title = `${name}: ${diagram.elements.length} elements, ${diagram.relations.length} arrows`;
      const all: Record<string, Opening> = {};
      for (const peer of PEERS) all[peer] = await openings(browser, origin, peer);
      print(title, all);
      results[name] = { elements: diagram.elements.length, relations: diagram.relations.length, layoutMs, openings: all };
      if (name !== 'large') continue;
      const runs: { ours: Motion; 'react-flow': Motion }[] = [];
      for (let run = 0; run < RUNS; run += 1) {
        runs.push(await motions(browser, laidOut, async (page, peer) => void (await opened(page, `${origin}/${peer}/`))));
      }
      const ours = middleMotion(runs.map((run) => run.ours));
      const theirs = middleMotion(runs.map((run) => run['react-flow']));
      console.log(`\nLayout ${layoutMs} ms. Frames a second:        pan      zoom  longest wait ms`);
      for (const [peer, { pan, zoom, longest }] of Object.entries({ ours, 'react-flow': theirs })) {
        console.log(`  ${peer.padEnd(32)} ${[pan, zoom, longest].map((figure) => figure.toFixed(1).padStart(9)).join(' ')}`);
      }
      const smooth = Math.min(ours.pan, ours.zoom) >= SMOOTH && ours.pan >= theirs.pan - 1 && ours.zoom >= theirs.zoom - 1;
      console.log(
        smooth
          ? `Smooth: ${SMOOTH} and more, and no slower than React Flow.`
          : `NOT SMOOTH: ${SMOOTH} a second, and React Flow's figure, is the aim.`,
      );
      results['motion'] = { ours, 'react-flow': theirs };
    } finally {
      server.closeAllConnections();
      server.close();
    }
  }
  if (values.save) save('diagram', results);
} finally {
  await browser.close();
}
