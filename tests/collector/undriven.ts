// A Chromium that opens one address and that nothing drives: a driven one does not prerender.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.pid === undefined) return;
  const exit = once(child, 'exit');
  // It is the first of its group: its own helpers end with it.
  process.kill(-child.pid, 'SIGKILL');
  await exit;
}

/** Opens `url`; what comes of it is seen by the servers alone. Returns the way to end the browser. */
export function openUndriven(chromium: string, flags: readonly string[], url: string): () => Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'shiplog-undriven-'));
  const child = spawn(chromium, ['--headless=new', ...flags, `--user-data-dir=${profile}`, url], { stdio: 'ignore', detached: true });
  return async () => {
    await end(child);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
}
