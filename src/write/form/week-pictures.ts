// Where pictures of the week go: into the draft, until they are published beside the week's file.
import { weekFileName } from '../../worklog/next-week.ts';
import type { ProsePictures } from '../prose/options.ts';
import type { Desk } from './desk.ts';

export const weekPictures = ({ site, session }: Desk): ProsePictures => ({
  prefix: weekFileName(session.place.week),
  taken: () => [...site.taken, ...session.edited.pictures.map(({ name }) => name)],
  bytes: (wanted) => {
    const found = session.edited.pictures.find(({ name }) => name === wanted);
    // A drawing is shown as one only by its type.
    return found && new Blob([found.bytes], { type: wanted.endsWith('.svg') ? 'image/svg+xml' : '' });
  },
  keep: ({ name, bytes }) => session.change({ ...session.edited, pictures: [...session.edited.pictures, { name, bytes }] }),
});
