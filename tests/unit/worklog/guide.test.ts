// The guide lists every state of a task, every verdict and every kind of notice.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { NOTICES } from '../../../src/markdown/names.ts';
import { verdicts } from '../../../src/worklog/review/verdicts.ts';
import { taskStates } from '../../../src/worklog/task-states.ts';

const lines = (page: string, part: string): string =>
  readFileSync(resolve('content', page), 'utf8')
    .split('\n')
    .filter((line) => line.includes(part))
    .join('\n');

test.each([
  ['en/guide/reference.md', '| `state` |', taskStates],
  ['en/guide/author.md', '**`state`**', taskStates],
  ['vi/guide/author.md', '**`state`**', taskStates],
  ['en/guide/mentor.md', '`verdict` is', verdicts],
  ['en/guide/blocks.md', 'kinds: ', NOTICES],
  ['vi/guide/blocks.md', 'loại: ', NOTICES],
])('%s lists each value after %s', (page, part, values) => {
  const row = lines(page, part);
  for (const value of values) expect(row).toContain(`\`${value}\``);
});
