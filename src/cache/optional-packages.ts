// Packages that most sites do not need: optional peers of this one, which a team installs for the part that uses them.
import { findPackageJSON } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import tool from '../../package.json' with { type: 'json' };
import { toolFolder } from './folders.ts';

const peers: Readonly<Record<string, string>> = tool.peerDependencies;

export function isInstalled(name: string): boolean {
  try {
    return findPackageJSON(name, pathToFileURL(join(toolFolder(), 'package.json'))) !== undefined;
  } catch {
    return false;
  }
}

/** What a team runs to install `names`. */
export const installCommand = (names: readonly string[]): string =>
  `npm install ${names.map((name) => (peers[name] ? `${name}@${peers[name]}` : name)).join(' ')}`;

/** The optional package that `thrown` misses; `undefined` for any other error. */
export function missingPackage(thrown: unknown): string | undefined {
  const { code, message } = thrown as NodeJS.ErrnoException;
  const [, name] = (code === 'ERR_MODULE_NOT_FOUND' && /^Cannot find package '([^']+)'/.exec(message)) || [];
  return name !== undefined && Object.hasOwn(peers, name) ? name : undefined;
}
