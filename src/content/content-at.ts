// The content as it was at a commit: its texts in a temporary folder. Media are left out.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const LARGEST = 256 * 1024 * 1024;

function git(folder: string, args: readonly string[], more: { env?: NodeJS.ProcessEnv; input?: string } = {}): string {
  return execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8', maxBuffer: LARGEST, stdio: ['pipe', 'pipe', 'ignore'], ...more });
}

/** The texts of `tree` below `folder`. An index outside the repository leaves its own one as it is. */
function checkOut(top: string, tree: string, folder: string): void {
  const env = { ...process.env, GIT_INDEX_FILE: join(folder, 'index') };
  git(top, ['read-tree', tree], { env });
  const texts = git(top, ['ls-files', '-z'], { env })
    .split('\0')
    .filter((path) => /\.(?:mdx?|yaml)$/.test(path));
  git(top, ['checkout-index', '-z', '--stdin', `--prefix=${join(folder, 'content')}/`], { env, input: texts.join('\0') });
}

/**
 * Calls `read` with the folder of the content below `root` as it was at `ref`; with `undefined` if the commit has no such folder.
 * Throws a one-sentence error if git does not know the commit.
 */
export function contentAt<T>(root: string, ref: string, read: (folder: string | undefined) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'shiplog-at-'));
  try {
    let top: string;
    let place: string;
    try {
      top = git(root, ['rev-parse', '--show-toplevel']).trim();
      place = `${git(top, ['rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`]).trim()}:${git(root, ['rev-parse', '--show-prefix']).trim()}`;
    } catch {
      throw new Error(`git has no commit "${ref}" of the content folder`);
    }
    let tree: string;
    try {
      tree = git(top, ['rev-parse', '--verify', '--end-of-options', place.replace(/\/$/, '')]).trim();
    } catch {
      return read(undefined);
    }
    checkOut(top, tree, folder);
    return read(join(folder, 'content'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
