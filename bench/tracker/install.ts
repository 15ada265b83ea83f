// The folder that bundles are made in: every peer at its version, and ours by its path.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { scratchWith } from '../scratch.ts';
import { packages, unpacked } from './peers.ts';

function run(command: string, words: string[], cwd: string): string {
  const { status, stdout } = spawnSync(command, words, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  if (status !== 0) throw new Error(`${command} ${words.join(' ')} failed: see above, then run the bench again.`);
  return stdout.trim();
}

/** Installs the peers where they are not yet; returns the folder. */
export function installPeers(): string {
  const folder = scratchWith('tracker', packages);
  for (const [name, version] of Object.entries(unpacked)) {
    const into = resolve(folder, `${name}-${version}`);
    if (existsSync(resolve(into, 'package'))) continue;
    mkdirSync(into, { recursive: true });
    const file =
      run('npm', ['pack', `${name}@${version}`, '--silent', '--pack-destination', into], folder)
        .split('\n')
        .at(-1) ?? '';
    run('tar', ['-xzf', file], into);
  }
  return folder;
}
