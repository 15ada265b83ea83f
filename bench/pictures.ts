// `npm run pictures [-- folder]`: takes the README's pictures from the built reference site.
import { resolve } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import sharp from 'sharp';
import { flags, provideChromium } from '../tests/browser/chromium.ts';
import { serve } from '../tests/browser/static-server.ts';

const SCREEN = { width: 1280, height: 800 };
const PHONE = { width: 360, height: 740 };
/** Milliseconds that the live demo may take to open on a loaded machine. */
const PATIENCE = 120_000;

interface Shot {
  name: string;
  path: string;
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
];

const { path: executablePath } = provideChromium();
const root = resolve(import.meta.dirname, '..');
/** A site built for the root of a host: `shiplog build` by default. */
const { origin, server } = await serve(resolve(root, process.argv[2] ?? 'dist'), '/');
const browser = await chromium.launch({ executablePath, args: [...flags] });
try {
  for (const { name, path, isPhone = false, ready } of shots) {
    const screen = isPhone ? { viewport: PHONE, deviceScaleFactor: 2 } : { viewport: SCREEN };
    const page = await browser.newPage({ ...screen, reducedMotion: 'reduce' });
    await page.goto(`${origin}/${path}`, { waitUntil: 'networkidle' });
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
  server.close();
}
