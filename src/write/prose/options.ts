// What the form gives the prose editor, and what it gets.
import type { ProseWords } from '../../i18n/en/write-prose.ts';
import type { Place } from './marked-places.ts';

/** A picture, ready to be saved beside the week. */
export interface Picture {
  /** Name of the file, unique beside the week: `week-08-whiteboard.webp`. */
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
  type: string;
  /** In pixels. */
  width: number;
  height: number;
}

export interface ProsePictures {
  /** Start of each name: `week-08`. */
  prefix: string;
  /** Names of the files beside the week, and of pictures that were added and not published. */
  taken(): readonly string[];
  /** The picture of that name, until it is published. */
  bytes(name: string): Blob | undefined;
  /** Called before the picture's Markdown is inserted; if it rejects, nothing is inserted and the author is told. */
  keep(picture: Picture): void | Promise<void>;
}

export interface ProseOptions {
  value: string;
  words: ProseWords;
  /** Accessible name of the editor. */
  label: string;
  /** Language of the text, for spelling. */
  language: string;
  /** True for a .mdx file: only there live components are offered. */
  mdx: boolean;
  /** Names of the live components that the site has: `COMPONENT_NAMES` without those of features that are off. */
  components: readonly string[];
  pictures: ProsePictures;
  /** Called with each change that the author makes. Values that `setValue` sets are not reported, unless they were merged with what was typed meanwhile. */
  onChange(value: string): void;
}

export interface ProseEditor {
  /** Replaces the text; the cursor stays. While an input method composes, it waits, and keeps what is typed meanwhile. */
  setValue(value: string): void;
  focus(): void;
  /** Underlines these places, and no others. They are counted in a text that ends with the value, and has `length` characters. */
  mark(places: readonly { at: Place }[], length: number): void;
  /** Inserts text in place of the selection. */
  insert(text: string): void;
  /** Files from elsewhere on the page, as if they were pasted: each asks for its alternative text. */
  addPictures(files: readonly File[]): void;
  destroy(): void;
}
