import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { securityHeaders } from '../../../../infra/hosting/headers.ts';

const root = resolve(import.meta.dirname, '../../../..');
const read = (name: string): string => readFileSync(resolve(root, name), 'utf8');

interface Build {
  frontend: { phases: Record<string, { commands: string[] }>; artifacts: { baseDirectory: string } };
}

test('Amplify Hosting builds the site with existing commands, and publishes what they write', () => {
  const { frontend } = parse(read('amplify.yml')) as Build;
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const commands = Object.values(frontend.phases).flatMap((phase) => phase.commands);
  const called = commands.flatMap((command) => [...command.matchAll(/npm run (\S+)/g)].map(([, name]) => name));
  expect(called).toEqual(['build']);
  for (const name of called) expect(scripts).toHaveProperty(name ?? '');
  expect(read('astro.config.mjs')).toContain(`|| '${frontend.artifacts.baseDirectory}'`);
});

test('a branch is built for its own address', () => {
  const { frontend } = parse(read('amplify.yml')) as Build;
  expect(frontend.phases['build']?.commands[0]).toContain('.$AWS_APP_ID.amplifyapp.com/');
});

test('Amplify Hosting sends the same headers as CloudFront', () => {
  const { customHeaders } = parse(read('customHttp.yml')) as { customHeaders: { headers: { key: string; value: string }[] }[] };
  expect(Object.fromEntries(customHeaders[0]?.headers.map(({ key, value }) => [key, value]) ?? [])).toEqual(securityHeaders);
});
