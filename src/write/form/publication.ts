// What each way of publishing needs: the files, and what becomes of them.
import type { Base, Sent } from '../drafts/store.ts';
import type { WriteFacts } from '../facts.ts';
import type { FileChange } from '../publish/outcome.ts';

export interface Publication {
  site: WriteFacts;
  /** The text's path below the content root. */
  file: string;
  isNew: boolean;
  /** How many pictures are published with the text. */
  pictures: number;
  /** The commit's message unless another one is typed. */
  message: string;
  hasErrors: boolean;
  /** The way was chosen on the page before: in dev the files are saved at once, else the way with a token is open. */
  isChosen?: boolean;
  /** The text first, then pictures. Paths are below the content root. */
  changes(): Promise<readonly FileChange[]>;
  /** Called before each attempt. */
  onTried(): void;
  /** The text's file has become `theirs` meanwhile; nothing was written. */
  onStale(theirs: Base): Promise<void>;
  onPublished(text: string): Promise<void>;
  /** The text is in a pull request. */
  onSent?(text: string, sent: Pick<Sent, 'number' | 'url'>): Promise<void>;
}

/** The text among the files to write. */
export const textIn = ([first]: readonly FileChange[]): string => first?.content as string;
