import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { spoken } from './content-folder.ts';

const tool = resolve(import.meta.dirname, '../../..');

it('the content of this repository has no error and no warning: a new copy has nothing for its reader to fix', () => {
  const { findings, tree } = checkContent(resolve(tool, 'content'), tool);
  expect(tree.pages.length).toBeGreaterThan(50);
  expect(findings.filter(({ severity }) => severity !== 'note').map(spoken)).toEqual([]);
});
