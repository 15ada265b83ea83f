// The package as a team meets it: packed, installed from the tarball and the registry alone, used in a folder whose name has a space and an
// accent; then in an Astro site that exists, and the tracker in a page of Vite.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { flags, provideChromium } from '../browser/chromium.ts';
import { serve } from '../browser/static-server.ts';
import { freePort } from '../postgres/server.ts';

const tool = resolve(import.meta.dirname, '../..');
const work = realpathSync(mkdtempSync(join(tmpdir(), 'shiplog-package-')));
const team = join(work, 'our réport');

/** What npm tells the scripts that it runs would lead its children back to this repository. */
const inherited = Object.entries(process.env).filter(
  ([name]) =>
    !/^npm_(?:package|lifecycle|command|config_local_prefix)|^(?:INIT_CWD|VITEST.*|NODE_ENV|SHIPLOG_.*|NODE_COMPILE_CACHE)$/.test(name),
);

/** Starts a program as the leader of a group of processes; `env` is added to the environment. */
function start(cwd: string, command: string, words: readonly string[], env: Readonly<Record<string, string>> = {}): ChildProcess {
  const path = [join(cwd, 'node_modules/.bin'), dirname(process.execPath), process.env['PATH']].join(delimiter);
  return spawn(command, words, {
    cwd,
    env: { ...Object.fromEntries(inherited), PATH: path, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    detached: process.platform !== 'win32',
  });
}

/** Ends a program with all that it has started. */
function end({ pid }: ChildProcess): void {
  if (pid !== undefined) process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
}

/** Runs a program to its end. */
async function run(...of: Parameters<typeof start>): Promise<{ code: number; out: string }> {
  const child = start(...of);
  const out: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => out.push(String(part)));
  const [code] = (await once(child, 'close')) as [number];
  return { code, out: out.join('') };
}

async function succeeds(...of: Parameters<typeof run>): Promise<string> {
  const { code, out } = await run(...of);
  if (code !== 0) throw new Error(`${of[1]} ${of[2].join(' ')} ended with ${code}:\n${out}`);
  return out;
}

async function packed(folder: string): Promise<string> {
  const [{ filename }] = JSON.parse(
    (await succeeds(folder, 'npm', ['pack', '--json', '--silent', '--pack-destination', work])).replace(/^[^[]*/, ''),
  );
  return join(work, filename);
}

let browser: Browser;

/** What a page says once it has `part`, as a reader's browser shows it; throws if it, or what it loads, fails. */
async function shownAt(address: string, part = 'body'): Promise<string> {
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('response', (response) => response.status() >= 400 && faults.push(`${response.status()} ${response.url()}`));
  await page.goto(address, { waitUntil: 'load' });
  const text = (await page.locator(part).textContent()) ?? '';
  await page.close();
  expect(faults).toEqual([]);
  return text;
}

/** The same for a page of a folder. */
async function shown(root: string, base: string, path: string, part?: string): Promise<string> {
  const { origin, server } = await serve(root, base);
  const text = await shownAt(`${origin}${base}${path}`, part);
  server.close();
  return text;
}

beforeAll(async () => {
  const [shiplog, create] = [await packed(tool), await packed(join(tool, 'create'))];
  await succeeds(work, 'npm', [
    'exec',
    '--yes',
    '--offline',
    `--package=${create}`,
    '--',
    'create-shiplog',
    'our réport',
    ...['--name', 'Our Réport', '--languages', 'en,vi', '--starts', '2026-01-05', '--weeks', '4'],
  ]);
  await succeeds(team, 'npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', shiplog]);
  browser = await chromium.launch({ executablePath: provideChromium().path, args: flags });
}, 600_000);

afterAll(async () => {
  await browser?.close();
  rmSync(work, { recursive: true, force: true });
});

describe('a repository that npm create shiplog has started', () => {
  it('has at most fifteen files, and every package of a site and no other', () => {
    const files = readdirSync(team, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(team.length + 1))
      .filter((file) => !/^(?:node_modules|package-lock|content.\.schemas)/.test(file));
    expect(files.length).toBeLessThanOrEqual(15);
    const { packages } = JSON.parse(readFileSync(join(team, 'node_modules/.package-lock.json'), 'utf8'));
    expect(Object.keys(packages).length).toBeLessThanOrEqual(260);
    expect(
      ['pg', 'hono', 'aws-amplify', 'react', 'satori', 'aws-cdk-lib', 'vitest'].filter((name) =>
        existsSync(join(team, 'node_modules', name)),
      ),
    ).toEqual([]);
  });

  it('is checked, built below a base path, built again at once, and served by preview', async () => {
    writeFileSync(join(team, 'content/en/notes.mdx'), '---\ntitle: Notes\n---\n\nA page with <Progress />.\n');
    const env = { SHIPLOG_URL: 'https://team.example/repo-name/' };
    expect(await succeeds(team, 'npx', ['shiplog', 'check'])).toContain('no problems found');
    await succeeds(team, 'npx', ['shiplog', 'build'], env);
    expect(await succeeds(team, 'npx', ['shiplog', 'build'], env)).toContain('Nothing has changed');
    const port = await freePort();
    const preview = start(team, 'npx', ['shiplog', 'preview', '--port', String(port), '--host', '127.0.0.1'], env);
    try {
      const address = `http://127.0.0.1:${port}/repo-name/`;
      await expect.poll(async () => (await fetch(address).catch(() => undefined))?.status, { timeout: 120_000 }).toBe(200);
      expect(await shownAt(address)).toContain('Our Réport');
      expect(await shownAt(`${address}notes/`)).toContain('A page with');
      expect(await shownAt(`${address}worklog/week-01/`)).toContain('Week 1');
      expect(await shownAt(`${address}write/?week=1`, '.week-editor')).toContain('Week 1');
    } finally {
      end(preview);
    }
  });

  it.each([
    ['pipeline', /needs packages that a site does not: hono, .*\n {2}npm install hono@/],
    ['lake', /needs packages that a site does not: @duckdb\/node-api\n {2}npm install @duckdb\/node-api@/],
    ['ask', /needs packages that a site does not: @duckdb\/node-api\n {2}npm install @duckdb\/node-api@/],
  ])('says which packages %s needs', async (command, message) => {
    expect(await run(team, 'npx', ['shiplog', command])).toEqual({ code: 1, out: expect.stringMatching(message) });
  });

  it('says which packages the live demo needs', async () => {
    const settings = join(team, 'content/site.yaml');
    const before = readFileSync(settings, 'utf8');
    writeFileSync(settings, before.replace('sandbox: false', 'sandbox: true'));
    const { code, out } = await run(team, 'npx', ['shiplog', 'build']);
    writeFileSync(settings, before);
    expect({ code, out }).toEqual({
      code: 1,
      out: expect.stringMatching(/live demo needs packages[\s\S]*npm install @astrojs\/react@/),
    });
  });

  it('imports a Hugo report and builds it at the root of a host', async () => {
    await succeeds(team, 'npx', ['shiplog', 'import', join(tool, 'tests/fixtures/hugo/suffix'), '--into', 'imported']);
    await succeeds(team, 'npx', ['shiplog', 'build', 'imported', '--outDir', 'imported-dist'], { SHIPLOG_URL: 'https://team.example/' });
    expect(readdirSync(join(team, 'imported-dist/worklog')).length).toBeGreaterThan(1);
    expect(await shown(join(team, 'imported-dist'), '/', 'worklog/')).not.toBe('');
  });

  it('keeps its caches and its output, and writes nothing into the package', () => {
    expect(existsSync(join(team, '.cache'))).toBe(true);
    expect(readdirSync(join(team, 'node_modules/shiplog')).sort()).toEqual(['LICENSE', 'README.md', 'lib', 'package.json']);
    expect(readdirSync(join(team, 'node_modules/shiplog/lib')).sort()).toEqual([
      'astro.config.mjs',
      'cohort.config.mjs',
      'content',
      'package.json',
      'public',
      'src',
      'tracker',
      'vendor',
    ]);
  });
});

/** A project beside the team's, with the same packages. */
function project(name: string, files: Readonly<Record<string, string>>): string {
  const folder = join(work, name);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  symlinkSync(join(team, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

it('adds the worklog to an Astro site that exists', async () => {
  const site = project('site', {
    'package.json': '{ "name": "site", "private": true, "type": "module", "dependencies": { "astro": "*", "shiplog": "*" } }',
    'astro.config.mjs':
      "import shiplog from 'shiplog';\nexport default { site: 'https://team.example', base: '/docs', integrations: [shiplog({ content: 'report' })] };\n",
    'src/content.config.ts': "export { collections } from 'shiplog/content';\n",
    'src/pages/index.astro': '<html lang="en"><head><title>Ours</title></head><body><h1>Our own home</h1></body></html>\n',
  });
  cpSync(join(team, 'content'), join(site, 'report'), { recursive: true });
  expect(await succeeds(site, 'npx', ['astro', 'build'])).not.toContain('conflicts');
  expect(await shown(join(site, 'dist'), '/docs/', '')).toContain('Our own home');
  expect(await shown(join(site, 'dist'), '/docs/', 'worklog/week-01/')).toContain('Week 1');
  expect(await shown(join(site, 'dist'), '/docs/', 'vi/')).toContain('Our Réport');
  expect(await shown(join(site, 'dist'), '/docs/', 'notes/')).toContain('A page with');
  writeFileSync(join(site, 'src/content.config.ts'), 'export const collections = {};\n');
  rmSync(join(site, 'node_modules/.astro'), { recursive: true, force: true });
  expect(await run(site, 'npx', ['astro', 'build'])).toMatchObject({
    code: 1,
    out: expect.stringContaining("export { collections } from 'shiplog/content'"),
  });
});

it('builds the site of a cohort from the team’s site', async () => {
  const cohort = project('cohort', { 'package.json': '{ "name": "cohort", "private": true }' });
  // As it was last built, below a base path.
  const { origin, server } = await serve(join(team, 'dist'), '/repo-name/');
  expect(await succeeds(cohort, 'npx', ['shiplog', 'cohort', 'add', `${origin}/repo-name/`])).toContain('Our Réport');
  expect(await succeeds(cohort, 'npx', ['shiplog', 'check'])).toContain('1 team checked: no problems found');
  expect(await succeeds(cohort, 'npx', ['shiplog', 'build'])).toContain('1 of 1 sites read');
  server.close();
  expect(await shown(join(cohort, 'dist'), '/', '')).toContain('Our Réport');
  // The site is gone now: what was read of it stays.
  expect(await succeeds(cohort, 'npx', ['shiplog', 'digest'])).toContain('The site cannot be reached');
});

it('gives a page of Vite the tracker', async () => {
  const page = project('page', {
    'package.json': '{ "name": "page", "private": true, "type": "module" }',
    'index.html': '<!doctype html><title>Shop</title><h1>Shop</h1><script type="module" src="/page.ts"></script>',
    'page.ts':
      "import { createTracker } from 'shiplog/tracker';\ncreateTracker({ endpoint: new URL('/events', location.href).href, prefix: 'shop' });\n",
  });
  await succeeds(page, 'npx', ['vite', 'build']);
  const received = Promise.withResolvers<string>();
  const server = createServer(async (request, response) => {
    if (request.method === 'POST') {
      let body = '';
      for await (const part of request) body += part;
      received.resolve(body);
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
      return;
    }
    const file = join(page, 'dist', request.url === '/' ? 'index.html' : (request.url ?? ''));
    if (!existsSync(file)) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': file.endsWith('.js') ? 'text/javascript' : 'text/html' }).end(readFileSync(file));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const tab = await browser.newPage();
  await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  expect(JSON.parse(await received.promise).events[0]).toMatchObject({ eventName: 'page_view' });
  await tab.close();
  server.close();
});
