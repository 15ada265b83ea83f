// Which browser a command finds, with programs that only start or fail.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findChromium } from '../../../src/cli/chromium.ts';

let folder: string;

const program = (name: string, code: number): string => {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\nexit ${code}\n`, { mode: 0o755 });
  return path;
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shiplog-chromium-'));
  vi.stubEnv('PLAYWRIGHT_CHROMIUM', '');
  vi.stubEnv('CHROME_PATH', '');
  vi.stubEnv('PATH', folder);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

test.skipIf(process.platform === 'win32')('a browser that does not start hides no other', () => {
  program('chromium-headless-shell', 127);
  program('chromium', 1);
  const path = program('google-chrome', 0);
  expect(findChromium()).toEqual({ path, from: 'this machine' });
});

test.skipIf(process.platform === 'win32')('a shell comes first, and is left out where its windows are needed', () => {
  const shell = program('chromium-headless-shell', 0);
  const windowed = program('chromium', 0);
  expect(findChromium()?.path).toBe(shell);
  expect(findChromium({ shell: false })?.path).toBe(windowed);
});

test('a variable that names no program says so', () => {
  vi.stubEnv('PLAYWRIGHT_CHROMIUM', join(folder, 'nothing'));
  expect(() => findChromium()).toThrow(/^PLAYWRIGHT_CHROMIUM is ".+nothing", which does not exist\. Set it to a Chromium executable/);
});
