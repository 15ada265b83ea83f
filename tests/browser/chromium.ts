// Provides a Chromium for the browser tests and the benches: the one at hand, or one installed where it may: a fresh machine has none.
import { spawnSync } from 'node:child_process';
import { type Browser, findChromium, isExecutable } from '../../src/cli/chromium.ts';

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
