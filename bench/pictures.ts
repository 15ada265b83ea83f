// `npm run pictures [-- folder [names …]]`: takes the README's pictures, or those named, from the built reference site and a generated cohort.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import sharp from 'sharp';
import { flags, provideChromium } from '../tests/browser/chromium.ts';
import { serve } from '../tests/browser/static-server.ts';
import { scratch } from './scratch.ts';

const SCREEN = { width: 1280, height: 800 };
const PHONE = { width: 360, height: 740 };
/** Milliseconds that the live demo may take to open on a loaded machine. */
const PATIENCE = 120_000;

interface Shot {
  name: string;
  path: string;
  /** Of the cohort, not of the reference site. */
  isCohort?: boolean;
  /** Taken on a phone, whose screen has two points a pixel. */
  isPhone?: boolean;
  /** What to wait for, or to do, before the picture is taken. */
  ready?: (page: Page) => Promise<unknown>;
}

const shots: readonly Shot[] = [
  { name: 'home', path: '' },
  { name: 'week', path: 'worklog/week-12/' },
  {
    name: 'write',
    path: 'write/?week=12',
    isPhone: true,
    ready: async (page) => {
      const card = page.locator('li.task').first();
      await card.locator('summary').first().click();
      await card.evaluate((element) => element.scrollIntoView());
    },
  },
  { name: 'diagram', path: 'architecture/clickstream/v11/' },
  {
    name: 'sandbox',
    path: 'sandbox/',
    ready: async (page) => {
      await page.locator('main button').first().click();
      await page.locator('.is-open').first().waitFor({ timeout: PATIENCE });
      // The first events have reached the warehouse.
      await page.getByText('●●●●●').first().waitFor({ timeout: PATIENCE });
    },
  },
  { name: 'cohort', path: '', isCohort: true },
];

const { path: executablePath } = provideChromium();
const root = resolve(import.meta.dirname, '..');
const [folder = 'dist', ...names] = process.argv.slice(2);
const wanted = shots.filter(({ name }) => names.length === 0 || names.includes(name));

/** Forty teams with generated names, built into a scratch folder. */
function builtCohort(): string {
  const made = scratch(`pictures-${process.pid}`);
  execFileSync(process.execPath, [join(root, 'tests/stand-ins/build-cohort.ts'), made, '40'], { stdio: 'ignore' });
  return made;
}

const cohort = wanted.some(({ isCohort }) => isCohort) ? builtCohort() : undefined;
/** A site built for the root of a host: `shiplog build` by default. */
const site = await serve(resolve(root, folder), '/');
const desk = cohort === undefined ? undefined : await serve(join(cohort, 'site'), '/desk/');
const browser = await chromium.launch({ executablePath, args: [...flags] });
try {
  for (const { name, path, isCohort, isPhone = false, ready } of wanted) {
    const screen = isPhone ? { viewport: PHONE, deviceScaleFactor: 2 } : { viewport: SCREEN };
    const page = await browser.newPage({ ...screen, reducedMotion: 'reduce' });
    await page.goto(isCohort ? `${desk?.origin}/desk/${path}` : `${site.origin}/${path}`, { waitUntil: 'networkidle' });
    await ready?.(page);
    const file = resolve(root, '.github', `${name}.webp`);
    const { size } = await sharp(await page.screenshot())
      .webp({ quality: 82, effort: 6 })
      .toFile(file);
    console.log(`${file}  ${(size / 1000).toFixed(0)} kB`);
    await page.close();
  }
} finally {
  await browser.close();
  site.server.close();
  desk?.server.close();
  if (cohort !== undefined) rmSync(cohort, { recursive: true, force: true });
}
