// Provides a Chromium for the browser tests and the benches: the one at hand, or one installed where it may: a fresh machine has none.
import { spawnSync } from 'node:child_process';
import { type Browser, findChromium, isExecutable, isShell } from '../../src/cli/chromium.ts';

export { findChromium, flags } from '../../src/cli/chromium.ts';

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

/** Debian's packages: with windows, for the back-forward cache, and without, for speed. */
const PACKAGES = ['chromium', 'chromium-headless-shell'];
const isRoot = process.getuid?.() === 0;

/** Whether Debian's packages can be installed: as root, or where `sudo` asks for no password. */
const hasApt = (): boolean =>
  isExecutable('/usr/bin/apt-get') && (isRoot || spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0);

function installPackages(): boolean {
  if (!hasApt()) return false;
  console.log(
    `  As root, Debian's packages ${PACKAGES.join(' and ')} are installed on this machine. To prevent it, press Ctrl+C and name a Chromium in PLAYWRIGHT_CHROMIUM.`,
  );
  const apt = (...words: string[]) => {
    const [command = '', ...rest] = [...(isRoot ? [] : ['sudo', '-n']), 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...words];
    return attempt(command, rest);
  };
  const install = () => apt('install', '-y', '--no-install-recommends', ...PACKAGES);
  return install() || (apt('update') && install());
}

const download = (): boolean => attempt('npx', ['playwright', 'install', 'chromium']);

/** What to install, in this order, until there is a browser. A browser that a variable names is used as it is. */
function installsFor(browser: Browser | undefined): (() => boolean)[] {
  // Root is a container or a CI machine: the quicker package is welcome there.
  if (!browser) return isRoot ? [installPackages, download] : [download, installPackages];
  return isRoot && browser.from === 'this machine' && !isShell(browser.path) ? [installPackages] : [];
}

/** The browser at hand, else one that is installed now. Says which; throws one sentence when none can be installed. */
export function provideChromium(): Browser {
  let browser = findChromium();
  const installs = installsFor(browser);
  if (installs.length > 0)
    console.log(
      `Browser: ${browser ? `${browser.path}, which opens pages slowly; a faster one is installed first` : 'none here; one is installed first'}.`,
    );
  for (const install of installs) {
    if (!install()) continue;
    browser = findChromium();
    if (browser) break;
  }
  if (!browser) {
    throw new Error(
      `No Chromium is here and none could be installed: install one (Debian: apt-get install ${PACKAGES.join(' ')}) or name its program in PLAYWRIGHT_CHROMIUM.`,
    );
  }
  console.log(`Browser: ${browser.path} (${browser.from})`);
  return browser;
}
