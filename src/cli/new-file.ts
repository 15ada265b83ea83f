// What `shiplog new` writes.

/** A file to write: its path below the content root, its text, and what to say about it. */
export interface NewFile {
  file: string;
  text: string;
  said: readonly string[];
}
