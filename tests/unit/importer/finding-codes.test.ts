import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findingCodes } from '../../../src/importer/finding-codes.ts';

const root = 'src/importer';

describe('the codes of findings', () => {
  it('are those that the guide explains, one line each, in order', () => {
    const guide = readFileSync('content/en/guide/import.md', 'utf8');
    const table = guide.slice(guide.indexOf('### Findings'), guide.indexOf('## Run it again'));
    expect([...table.matchAll(/^\| `([a-z-]+)` \| \S/gm)].map(([, code]) => code)).toEqual([...findingCodes]);
  });

  it('are each used by a rule', () => {
    const rules = readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('finding-codes.ts'))
      .map((file) => readFileSync(`${root}/${file}`, 'utf8'))
      .join('\n');
    const given = (code: string) =>
      rules.includes(`'${code}'`) || (/^twin-(?:objectives|next)-differ$/.test(code) && rules.includes('twin-${'));
    expect(findingCodes.filter((code) => !given(code))).toEqual([]);
  });
});
