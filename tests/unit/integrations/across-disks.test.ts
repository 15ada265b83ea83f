import { expect, it } from 'vitest';
import { movedAcross } from '../../../src/integrations/across-disks.ts';

const failing = (code: string) => async () => {
  throw Object.assign(new Error(code), { code });
};

it('a file is copied to another disk and then removed, where it cannot be renamed', async () => {
  const done: string[] = [];
  const disk = {
    copyFile: async (from: unknown, to: unknown) => void done.push(`copy ${from} ${to}`),
    rm: async (path: unknown) => void done.push(`remove ${path}`),
  } as never;
  await movedAcross(failing('EXDEV'), disk)('/a/x', '/b/x');
  expect(done).toEqual(['copy /a/x /b/x', 'remove /a/x']);
  await expect(movedAcross(failing('ENOSPC'), disk)('/a/x', '/b/x')).rejects.toThrow('ENOSPC');
  expect(done).toHaveLength(2);
});
