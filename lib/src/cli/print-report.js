// Prints a built page to PDF: tagged, with an outline, on A4. The site is read from its folder: no port is opened, and no request leaves the machine.
import { existsSync, statSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { chromium } from '@playwright/test';
import { flags } from './chromium.js';
import { runningStyle } from './running-style.js';
/** The first version that supports page numbers in the page margin. */
const OLDEST = 131;
/** The file of a published address; `undefined` for other hosts and for what was not built. */
export function fileOf(url, folder, { origin, base }) {
    const { origin: host, pathname } = new URL(url);
    if (host !== origin || !pathname.startsWith(base))
        return undefined;
    let path;
    try {
        path = decodeURIComponent(pathname.slice(base.length));
    }
    catch {
        return undefined;
    }
    const file = normalize(join(folder, path, path === '' || path.endsWith('/') ? 'index.html' : ''));
    return file.startsWith(normalize(join(folder, '/'))) && existsSync(file) && statSync(file).isFile() ? file : undefined;
}
/** Images load lazily when scrolled near, which never happens in print. */
const loadImages = (page) => page.evaluate(() => Promise.all([...document.images].map(async (image) => {
    image.loading = 'eager';
    await image.decode().catch(() => undefined);
})));
async function print(context, { folder, address, path, name, file }) {
    await context.route('**/*', (route) => {
        const found = fileOf(route.request().url(), folder, address);
        return found ? route.fulfill({ path: found }) : route.abort();
    });
    const page = await context.newPage();
    await page.goto(`${address.origin}${address.base}${path}`, { waitUntil: 'load' });
    await loadImages(page);
    const titles = await page.locator('[data-running]').evaluateAll((parts) => parts.map((part) => part.getAttribute('data-running') ?? ''));
    await page.addStyleTag({ content: runningStyle(name, titles) });
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    await page.evaluate(() => document.fonts.ready);
    await page.pdf({ path: file, preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
    await page.close();
}
/** Prints every one of `prints` with the Chromium at `executablePath`. Throws a one-sentence error if it is too old. */
export async function printReports(executablePath, prints) {
    const browser = await chromium.launch({ executablePath, args: flags });
    try {
        const version = browser.version();
        if (Number.parseInt(version, 10) < OLDEST)
            throw new Error(`${executablePath} is Chromium ${version}: page numbers need ${OLDEST} or later`);
        for (const one of prints) {
            // The page is complete without its scripts, and its policy would block the style of the running titles.
            const context = await browser.newContext({ bypassCSP: true, colorScheme: 'light', reducedMotion: 'reduce', serviceWorkers: 'block' });
            await print(context, one);
            await context.close();
        }
    }
    finally {
        await browser.close();
    }
}
