// `npm run bench:weight [-- --save]`: what the main pages weigh before a click, and Lighthouse's scores of them on a phone.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { provideChromium } from '../tests/browser/chromium.ts';
import { serve } from '../tests/browser/static-server.ts';
import { type Bytes, type Weight, weigh } from '../tests/browser/weight.ts';
import { lighthouse, type Scores, version } from './lighthouse.ts';
import { measure } from './measure.ts';
import { save } from './results.ts';
import { scratch } from './scratch.ts';

const PAGES = {
  home: '',
  'week 6': 'worklog/week-06/',
  'week 8': 'worklog/week-08/',
  'week 13': 'worklog/week-13/',
  worklog: 'worklog/',
  architecture: 'proposal/architecture/',
};

const { values } = parseArgs({ options: { save: { type: 'boolean', default: false } } });
const root = resolve(import.meta.dirname, '..');
const dist = scratch('weight');

/** HTML, scripts, style sheets and preloaded fonts: what a browser asks for before anything is clicked. */
const requests = (weight: Weight): number => Object.values(weight).reduce((sum, { files }) => sum + files, 0);

const kilobytes = ({ gzip, brotli }: Bytes): string => `${(gzip / 1000).toFixed(1)} / ${(brotli / 1000).toFixed(1)}`.padStart(12);

function table(weights: Record<string, Weight>): string {
  const rows = Object.entries(weights).map(([name, weight]) =>
    [
      name.padEnd(12),
      ...(['html', 'css', 'js', 'fonts'] as const).map((part) => kilobytes(weight[part])),
      String(requests(weight)).padStart(9),
    ].join(' '),
  );
  const head = ['kB'.padEnd(12), ...['HTML', 'CSS', 'JS', 'fonts'].map((name) => name.padStart(12)), 'requests'.padStart(9)].join(' ');
  return [head, ...rows, '(gzip / brotli; fonts are compressed already, and only preloaded ones are counted)'].join('\n');
}

const said = ({ performance, accessibility, bestPractices, seo, lost }: Scores): string =>
  `${performance} performance, ${accessibility} accessibility, ${bestPractices} best practices, ${seo} SEO${lost.length > 0 ? ` (lost: ${lost.join('; ')})` : ''}`;

// Lighthouse reads canonical addresses, so the site is built for the very address that it is served at.
const { origin, server } = await serve(dist, '/');
try {
  await measure(['src/cli/shiplog.mjs', 'build', '--outDir', dist], { cwd: root, env: { SHIPLOG_URL: `${origin}/` } });
  const weights = Object.fromEntries(Object.entries(PAGES).map(([name, path]) => [name, weigh(dist, '/', path)]));
  console.log(table(weights));
  const { path: chromium } = provideChromium();
  const scores: Record<string, Scores> = {};
  for (const [name, path] of Object.entries(PAGES)) {
    const score = await lighthouse(`${origin}/${path}`, chromium);
    scores[name] = score;
    console.log(`Lighthouse, ${name.padEnd(12)} ${said(score)}`);
  }
  if (values.save) save('weight', { weights, lighthouse: { version, scores } });
} finally {
  server.closeAllConnections();
  server.close();
}
