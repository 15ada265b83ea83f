import { expect, it } from 'vitest';
import { editSite } from '../../builds/edited-site.ts';

// Vitest sets DEV=1, as some shells do: the drafts of this site stay unpublished.
it('a build after edits is the same as a build from nothing', async () => {
  const { edits, different } = await editSite({ seeds: [7, 14], edits: 2, every: 4 });
  expect(different, `after ${edits.join(', ')}`).toEqual([]);
}, 600_000);
