// The functions' code as it is deployed: bundled by the stack itself, and small enough to start quickly.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../../../infra/app.ts';
import { configOf } from '../../../infra/config.ts';

/** kB, minified. A function starts in the time that it takes to read its code. */
const budget: Readonly<Record<string, number>> = { receive: 700, load: 900, migrate: 700, courier: 3 };

const folder = mkdtempSync(join(tmpdir(), 'shiplog-bundles-'));
/** Function → its bundled file. */
const bundles: Record<string, string> = {};

beforeAll(() => {
  const [stack] = createApp(configOf({ allowedOrigins: ['https://shop.example'] }), folder).synth().stacks;
  const { files } = JSON.parse(readFileSync(join(folder, 'shiplog.assets.json'), 'utf8')) as {
    files: Record<string, { source: { path: string } }>;
  };
  for (const { Type, Properties } of Object.values(
    stack?.template.Resources as Record<string, { Type: string; Properties: Record<string, never> }>,
  )) {
    if (Type !== 'AWS::Lambda::Function') continue;
    const { FunctionName, Code } = Properties as unknown as { FunctionName: string; Code: { S3Key: string } };
    const source = files[Code.S3Key.replace(/\.zip$/, '')]?.source.path ?? '';
    bundles[FunctionName.replace('shiplog-', '')] = resolve(folder, source, 'index.mjs');
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

test('each function stays within its size', () => {
  const sizes = Object.entries(bundles).map(([name, file]) => [name, Math.round(statSync(file).size / 1_000)] as const);
  expect(sizes.filter(([name, size]) => size > (budget[name] ?? 0))).toEqual([]);
  expect(sizes.map(([name]) => name).sort()).toEqual(Object.keys(budget).sort());
});

test.each(['receive', 'load', 'migrate'])('%s starts from its bundle only, with the environment that the stack sets', (name) => {
  const script = `const { handler } = await import(${JSON.stringify(pathToFileURL(bundles[name] ?? '').href)}); process.stdout.write(typeof handler);`;
  const env = { RAW_BUCKET: 'raw', RAW_STREAM: 'events', ALLOWED_ORIGINS: 'https://shop.example', AWS_REGION: 'us-east-1' };
  expect(execFileSync(process.execPath, ['--input-type=module', '--eval', script], { env, encoding: 'utf8', cwd: folder })).toBe(
    'function',
  );
});

test('the courier uses the clients of the runtime', () => {
  expect(readFileSync(bundles['courier'] ?? '', 'utf8')).toMatch(/from\s?"@aws-sdk\/client-secrets-manager"/);
});
