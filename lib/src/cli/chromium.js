// Finds a Chromium that starts, for commands that print and for the browser tests. Installs nothing.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
/** Headless, as root, without a GPU, and without the browser's background requests. */
export const flags = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
];
/** Chromium without its windows: it opens a page in a third of the time. */
const SHELLS = ['chromium-headless-shell', 'chrome-headless-shell'];
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
export const isShell = (path) => SHELLS.includes(basename(path));
const PLACES = [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:/Program Files/Google/Chrome/Application/chrome.exe',
];
/** True for a program that this user may run. */
export function isExecutable(path) {
    try {
        accessSync(path, constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}
/** True if the browser prints its version: a download can lack system libraries. On Windows this would open a window, so it is not checked. */
const starts = (path) => process.platform === 'win32' || spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
function onPath(names) {
    const folders = (process.env['PATH'] ?? '').split(delimiter);
    return names.flatMap((name) => folders.map((folder) => join(folder, name))).filter(isExecutable);
}
/**
 * The browser at hand: PLAYWRIGHT_CHROMIUM or CHROME_PATH, else the system's, else Playwright's own; `undefined` when there is none.
 * `shell: false` leaves out those without windows, which have no back-forward cache. Installs nothing. Throws where a variable names what is not there.
 */
export function findChromium({ shell = true } = {}) {
    for (const name of ['PLAYWRIGHT_CHROMIUM', 'CHROME_PATH']) {
        const path = process.env[name];
        if (!path || (!shell && isShell(path)))
            continue;
        if (!isExecutable(path))
            throw new Error(`${name} is "${path}", which does not exist. Set it to a Chromium executable, or unset it to search for one.`);
        return { path, from: name };
    }
    const system = [...onPath([...(shell ? SHELLS : []), ...NAMES]), ...PLACES.filter(existsSync)].find(starts);
    if (system)
        return { path: system, from: 'this machine' };
    const own = chromium.executablePath();
    return own && existsSync(own) && starts(own) ? { path: own, from: "Playwright's own download" } : undefined;
}
