import { expect, it } from 'vitest';
import { highlight } from '../../../src/markdown/highlight.ts';

it('embedded languages are in color, whatever was colored before', async () => {
  const page = '---\nweek: 9\n---\n\n```yaml\nstate: done\n```';
  const first = await highlight(page, 'md');
  expect(first[1]).toBe('<span class="t-keyword">week: </span><span class="t-constant">9</span>');
  expect(first[5]).toContain('t-keyword');
  await highlight('a: 1', 'yaml');
  expect(await highlight(page, 'md')).toEqual(first);
});

it('code of no known language stays as it is', async () => {
  expect(await highlight('a < b\nc', 'no-such')).toEqual(['a &lt; b', 'c']);
  expect(await highlight('a < b', 'text')).toEqual(['a &lt; b']);
});
