// The lowest Node that runs `.ts` files without an option is 22.18; every place that names a lowest Node names that one.
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, it, test } from 'vitest';

const tool = resolve(import.meta.dirname, '../../..');
const read = (file: string): string => readFileSync(join(tool, file), 'utf8');

/** What the guard prints with that Node; `undefined` if it continues. */
function refusalOf(version: string): string | undefined {
  let text: string | undefined;
  const past = new Error('ends');
  const context = {
    process: {
      versions: { node: version },
      env: {},
      exit: () => {
        throw past;
      },
    },
    console: { error: (line: string) => (text = line) },
    require: () => ({ resolve: () => '', existsSync: () => true, enableCompileCache: () => undefined }),
  };
  try {
    runInNewContext(read('src/cli/require-node.cjs'), context);
  } catch (error) {
    if (error !== past) throw error;
  }
  return text;
}

describe('the lowest Node', () => {
  const { engines } = JSON.parse(read('package.json')) as { engines: { node: string } };
  const floor = engines.node.replace('>=', '');

  it('is 22.18, the first that runs .ts files without an option', () => expect(floor).toBe('22.18'));

  test.each(['18.20.0', '20.20.0', '21.9.0', '22.0.0', '22.12.0', '22.17.1', '23.5.0'])('refuses %s', (version) => {
    expect(refusalOf(version)).toContain(`Shiplog needs Node ${floor} or later, and this is Node ${version}`);
  });

  test.each(['22.18.0', '22.20.0', '23.6.0', '24.21.0', '26.0.0'])('accepts %s', (version) => {
    expect(refusalOf(version)).toBeUndefined();
  });

  test.each(['README.md', 'CONTRIBUTING.md', ...globSync('content/{en,vi}/guide/{index,tutorial}.md', { cwd: tool })])(
    'is named by %s, and no other 22',
    (file) => {
      const named = [...read(file).matchAll(/\b22\.\d+\b/g)].map(([version]) => version);
      expect(named.length).toBeGreaterThan(0);
      expect(new Set(named)).toEqual(new Set([floor]));
    },
  );
});
