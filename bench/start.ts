// `npm run bench:start [-- --save]`: from an empty folder to the first page in the browser, beside Starlight and Docusaurus in one run. Each
// is started twice, and the second time counts: npm then has every package in its cache. Starlight's template is on GitHub; its files are
// written here instead, so that its first step takes no time.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { flags, provideChromium } from '../tests/browser/chromium.ts';
import { freePort } from '../tests/postgres/server.ts';
import { save } from './results.ts';

const tool = resolve(import.meta.dirname, '..');
const { values } = parseArgs({ options: { save: { type: 'boolean', default: false } } });
const work = mkdtempSync(join(tmpdir(), 'shiplog-start-'));
const environment = {
  ...Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_(?:package|lifecycle|config_local_prefix)|^INIT_CWD$/.test(name)),
  ),
  PATH: `${dirname(process.execPath)}${delimiter}${process.env['PATH']}`,
  ...{ ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DEV_BACKGROUND: '0', DOCUSAURUS_NO_PERSISTENT_CACHE: 'true', BROWSER: 'none' },
};

const start = (cwd: string, command: string, words: readonly string[]): ChildProcess =>
  spawn(command, words, { cwd, env: environment, stdio: ['ignore', 'pipe', 'pipe'], detached: process.platform !== 'win32' });

async function run(cwd: string, command: string, words: readonly string[]): Promise<string> {
  const child = start(cwd, command, words);
  const out: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => out.push(String(part)));
  const [code] = (await once(child, 'close')) as [number];
  if (code !== 0) throw new Error(`${command} ${words.join(' ')} ended with ${code}: ${out.join('').slice(-800)}`);
  return out.join('');
}

async function pack(folder: string): Promise<string> {
  const printed = await run(folder, 'npm', ['pack', '--silent', '--pack-destination', work]);
  return join(work, printed.trim().split('\n').at(-1) ?? '');
}

interface Starter {
  name: string;
  /** Makes the project `site` below `folder`. */
  create: (folder: string) => Promise<unknown>;
  /** What `npm install` gets. */
  packages: readonly string[];
  /** The server's command at a port. */
  serve: (port: number) => readonly string[];
}

const install = ['install', '--prefer-offline', '--no-audit', '--no-fund'];

async function starters(): Promise<Starter[]> {
  const shiplog = await pack(tool);
  const create = await pack(join(tool, 'create'));
  return [
    {
      name: 'Shiplog',
      create: (folder) => run(folder, 'npm', ['exec', '--yes', `--package=${create}`, '--', 'create-shiplog', 'site']),
      packages: [shiplog],
      serve: (port) => ['npx', 'shiplog', 'dev', '--port', String(port), '--host', '127.0.0.1'],
    },
    {
      name: 'Starlight',
      async create(folder) {
        const docs = join(folder, 'site/src/content/docs');
        mkdirSync(docs, { recursive: true });
        writeFileSync(
          join(folder, 'site/package.json'),
          '{ "name": "site", "type": "module", "dependencies": { "astro": "^7.3.5", "@astrojs/starlight": "^0.42.4", "sharp": "^0.35.0" } }\n',
        );
        writeFileSync(
          join(folder, 'site/astro.config.mjs'),
          "import { defineConfig } from 'astro/config';\nimport starlight from '@astrojs/starlight';\nexport default defineConfig({ integrations: [starlight({ title: 'My Docs' })] });\n",
        );
        writeFileSync(
          join(folder, 'site/src/content.config.ts'),
          "import { defineCollection } from 'astro:content';\nimport { docsLoader } from '@astrojs/starlight/loaders';\nimport { docsSchema } from '@astrojs/starlight/schema';\nexport const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };\n",
        );
        writeFileSync(join(docs, 'index.mdx'), '---\ntitle: Welcome\n---\n\nHello.\n');
      },
      packages: [],
      serve: (port) => ['npx', 'astro', 'dev', '--port', String(port), '--host', '127.0.0.1'],
    },
    {
      name: 'Docusaurus',
      create: (folder) =>
        run(folder, 'npm', [
          'exec',
          '--yes',
          '--package=create-docusaurus@3.10.2',
          '--',
          'create-docusaurus',
          'site',
          'classic',
          '--javascript',
          '--skip-install',
          '--package-manager',
          'npm',
        ]),
      packages: [],
      serve: (port) => ['npx', 'docusaurus', 'start', '--port', String(port), '--host', '127.0.0.1', '--no-open'],
    },
  ];
}

const browser = await chromium.launch({ executablePath: provideChromium().path, args: flags });

/** Waits until the page shows a heading. */
async function firstPage(address: string): Promise<void> {
  const page = await browser.newPage();
  for (;;) {
    const answered = await page.goto(address, { timeout: 120_000 }).catch(() => undefined);
    if (answered?.ok()) break;
    await new Promise((again) => setTimeout(again, 50));
  }
  await page.locator('h1').first().waitFor({ timeout: 120_000 });
  await page.close();
}

interface Timed {
  create: number;
  install: number;
  page: number;
  packages: number;
  megabytes: number;
}

async function time({ create, packages, serve }: Starter): Promise<Timed> {
  const folder = mkdtempSync(join(work, 'run-'));
  const site = join(folder, 'site');
  const stamps = [performance.now()];
  await create(folder);
  stamps.push(performance.now());
  await run(site, 'npm', [...install, ...packages]);
  stamps.push(performance.now());
  const port = await freePort();
  const [command = '', ...words] = serve(port);
  const server = start(site, command, words);
  await firstPage(`http://127.0.0.1:${port}/`);
  stamps.push(performance.now());
  if (server.pid) process.kill(process.platform === 'win32' ? server.pid : -server.pid, 'SIGKILL');
  const lock = JSON.parse(readFileSync(join(site, 'node_modules/.package-lock.json'), 'utf8')) as { packages: object };
  const size = await run(site, 'du', ['-sm', 'node_modules']);
  const [at = 0, created = 0, installed = 0, shown = 0] = stamps.map((stamp) => stamp / 1000);
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  return {
    create: created - at,
    install: installed - created,
    page: shown - installed,
    packages: Object.keys(lock.packages).length,
    megabytes: Number.parseInt(size, 10),
  };
}

try {
  const results: Record<string, Timed> = {};
  for (const starter of await starters()) {
    await time(starter);
    const timed = await time(starter);
    results[starter.name] = timed;
    const { create, install: installed, page, packages, megabytes } = timed;
    console.log(
      `${starter.name.padEnd(12)} ${(create + installed + page).toFixed(1).padStart(6)} s: created ${create.toFixed(1)}, installed ${installed.toFixed(1)}, first page ${page.toFixed(1)}; ${packages} packages, ${megabytes} MB`,
    );
  }
  if (values.save) save('start', results);
} finally {
  await browser.close();
  rmSync(work, { recursive: true, force: true });
}
