// Lighthouse's four scores of a page, on its own imitation of a phone.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { flags } from '../tests/browser/chromium.ts';
import { scratchWith } from './scratch.ts';

export const version = '13.5.0';

export interface Scores {
  performance: number;
  accessibility: number;
  bestPractices: number;
  seo: number;
  /** Titles of the audits that cost points. */
  lost: string[];
}

interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { title: string; score: number | null }>;
}

/** Scores from 0 to 100. Throws where Lighthouse could not load the page. */
export async function lighthouse(url: string, chromium: string): Promise<Scores> {
  const folder = scratchWith('lighthouse', { lighthouse: version });
  const output = resolve(folder, 'report.json');
  const words = [
    resolve(folder, 'node_modules/lighthouse/cli/index.js'),
    url,
    '--output=json',
    `--output-path=${output}`,
    '--quiet',
    '--only-categories=performance,accessibility,best-practices,seo',
    `--chrome-flags=--headless=new ${flags.join(' ')}`,
  ];
  // Not in step with this process, which serves the page.
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, CHROME_PATH: chromium } });
  let told = '';
  child.stderr.on('data', (part) => {
    told += part;
  });
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`Lighthouse could not measure ${url}: ${told.trim().split('\n').at(-1)}`);
  const { categories, audits } = JSON.parse(readFileSync(output, 'utf8')) as Report;
  const score = (name: string): number => Math.round((categories[name]?.score ?? 0) * 100);
  const lost = Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9).map(({ id }) => audits[id]?.title ?? id),
  );
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    seo: score('seo'),
    lost,
  };
}
