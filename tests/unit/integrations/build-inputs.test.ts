import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { toolFolder } from '../../../src/cache/folders.ts';
import { buildInputs, differences } from '../../../src/integrations/build-inputs.ts';

const root = mkdtempSync(join(tmpdir(), 'shiplog-inputs-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const of = { project: toolFolder(), root, words: [], env: {} };

it('a second look reads only files that were written meanwhile, whatever times they claim', () => {
  mkdirSync(join(root, 'en'));
  const day = new Date('2026-01-05T00:00:00Z');
  const write = (file: string, text: string): void => {
    writeFileSync(join(root, 'en', file), text);
    utimesSync(join(root, 'en', file), day, day);
  };
  for (const file of ['same.md', 'written.md', 'replaced.md', 'gone.md']) write(file, 'one');
  const first = buildInputs(of);
  // A digest that no text has shows that a file was not read.
  const marked = { ...first, digests: Object.fromEntries(Object.keys(first.digests).map((name) => [name, `before ${name}`])) };
  write('written.md', 'two');
  write('other', 'six');
  renameSync(join(root, 'en/other'), join(root, 'en/replaced.md'));
  rmSync(join(root, 'en/gone.md'));
  write('new.md', 'one');
  const second = buildInputs(of, marked);
  expect(second.digests['content/en/same.md']).toBe('before content/en/same.md');
  const whole = buildInputs(of);
  for (const file of ['written.md', 'replaced.md', 'gone.md', 'new.md'])
    expect(second.digests[`content/en/${file}`]).toBe(whole.digests[`content/en/${file}`]);
  expect(differences(first.digests, buildInputs(of, first).digests).sort()).toEqual(
    ['gone', 'new', 'replaced', 'written'].map((name) => `content/en/${name}.md`),
  );
});
