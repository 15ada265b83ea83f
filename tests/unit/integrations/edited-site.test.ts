import { expect, it } from 'vitest';
import { editSite } from '../../builds/edited-site.ts';

// Vitest sets DEV=1, as some shells do: the drafts of this site stay unpublished.
it('a build after edits is the same as a build from nothing', async () => {
  const random = Math.floor(Math.random() * 1_000_000);
  const seeds = [7, random];
  const { edits, different } = await editSite({ seeds, edits: 2, every: 4 });
  expect(different, `after ${edits.join(', ')}; npm run test:edits -- --seed ${random} repeats them`).toEqual([]);
}, 600_000);
