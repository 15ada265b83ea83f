// Finds a Chromium for the browser tests and the benches, or installs one where it may: a fresh machine has none.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** A browser that starts, and where it came from, in words for the person who runs the tests. */
export interface Browser {
  path: string;
  from: string;
}

/** Headless, as root, without a GPU, and without the requests that a browser makes on its own. */
export const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** True when the browser says its version: a download can lack the system's libraries. Windows opens a window instead, so is believed. */
const starts = (path: string): boolean =>
  process.platform === 'win32' || spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;

function onPath(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

/**
 * The browser at hand: PLAYWRIGHT_CHROMIUM or CHROME_PATH, else the system's, else Playwright's own; `undefined` when there is none.
 * Installs nothing. Throws where a variable names what is not there.
 */
export function findChromium(): Browser | undefined {
  for (const name of ['PLAYWRIGHT_CHROMIUM', 'CHROME_PATH']) {
    const path = process.env[name];
    if (!path) continue;
    if (!isExecutable(path))
      throw new Error(`${name} is ${path}, and no program is there: name a Chromium, or unset it to have one found.`);
    return { path, from: name };
  }
  const system = onPath() ?? PLACES.find(existsSync);
  if (system && starts(system)) return { path: system, from: 'this machine' };
  const own = chromium.executablePath();
  return own && existsSync(own) && starts(own) ? { path: own, from: "Playwright's own download" } : undefined;
}

/** Runs a command whose words only matter when it fails. */
function attempt(command: string, words: string[]): boolean {
  console.log(`  ${command} ${words.join(' ')}`);
  const { status, stderr } = spawnSync(command, words, {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: 600_000,
    shell: process.platform === 'win32',
  });
  if (status !== 0) console.log(`  failed: ${stderr?.trim().split('\n').at(-1) ?? 'it could not be run'}`);
  return status === 0;
}

/** What goes before `apt-get` here: nothing for root, `sudo` where it asks for no password; `undefined` where packages may not be installed. */
function administrator(): string[] | undefined {
  if (!isExecutable('/usr/bin/apt-get')) return undefined;
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n'] : undefined;
}

function installPackage(): boolean {
  const prefix = administrator();
  if (!prefix) return false;
  const apt = (...words: string[]) => {
    const [command = 'apt-get', ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...words];
    return attempt(command, rest);
  };
  return apt('update') && apt('install', '-y', '--no-install-recommends', 'chromium');
}

/** The browser at hand, else one that is installed now. Says which; throws one sentence when there is no way to one. */
export function provideChromium(): Browser {
  const found = findChromium();
  if (found) {
    console.log(`Browser: ${found.path} (${found.from})`);
    return found;
  }
  console.log("Browser: none here; trying Playwright's own download, then Debian's package.");
  attempt('npx', ['playwright', 'install', 'chromium']);
  const installed = findChromium() ?? (installPackage() ? findChromium() : undefined);
  if (!installed) {
    throw new Error(
      'No Chromium is here and none could be installed: install one (Debian: apt-get install chromium) or name its program in PLAYWRIGHT_CHROMIUM.',
    );
  }
  console.log(`Browser: installed ${installed.path} (${installed.from})`);
  return installed;
}
