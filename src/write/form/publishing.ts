// What is published of a week: its file and its pictures, and what becomes of the draft afterwards.
import type { Sent } from '../drafts/store.ts';
import type { Edited, Facts } from '../edited.ts';
import type { WriteFacts } from '../facts.ts';
import { blobId } from '../publish/blob-id.ts';
import type { FileChange } from '../publish/outcome.ts';
import { stampOfWeek } from '../stamp.ts';
import { withoutBlanks } from '../without-blanks.ts';
import type { Session } from './session.ts';

/** Path in the repository of a file below the content root. */
export const inRepository = ({ repository }: WriteFacts, file: string): string => [repository?.content, file].filter(Boolean).join('/');

/** The folder of the week's file, with a slash at its end. */
export const folderOf = (file: string): string => file.replace(/[^/]+$/, '');

/** The file's text as it would be published. A translation gets the stamp of the original that it was made from. */
async function textOf({ base, edited }: Session, original: Edited | undefined): Promise<string> {
  const [{ changeWeekText }, { composeWeek }] = await Promise.all([import('../text/week-text.ts'), import('../text/compose.ts')]);
  const clean = withoutBlanks(edited.facts);
  const facts: Facts = original ? { ...clean, stamp: await stampOfWeek(original) } : clean;
  return base ? changeWeekText(base.text, { facts, body: edited.body }) : composeWeek({ facts, body: edited.body });
}

/** The pictures that `text` names. */
export const picturesIn = ({ edited }: Session, text: string) => edited.pictures.filter(({ name }) => text.includes(name));

/** The files to write, their paths below the content root. Pictures that no text names any more are left out. */
export async function changesOf(session: Session, original: Edited | undefined): Promise<FileChange[]> {
  const text = await textOf(session, original);
  const { file } = session.place;
  return [
    { path: file, content: text, ...(session.base && { base: session.base.blob }) },
    ...picturesIn(session, text).map(({ name, bytes }) => ({ path: folderOf(file) + name, content: bytes })),
  ];
}

/** `text` is in a pull request. */
export const sent = async (session: Session, text: string, { number, url }: Pick<Sent, 'number' | 'url'>): Promise<void> =>
  session.send({ number, url, blob: await blobId(text) });

/** The file is now `text`: what is typed from here on is based on it. */
export const published = async (session: Session, text: string): Promise<void> => session.settle({ text, blob: await blobId(text) });
