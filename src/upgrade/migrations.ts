// What changed in the format of the content, version by version. A migration is never edited once a version of the tool has it.
import type { Document } from 'yaml';
import type { Edit } from './yaml-edits.ts';

export interface Migration {
  /** The version that it reads. It writes the next one, whose number the upgrade puts into site.yaml. */
  from: number;
  /** For the report: what changes, as one clause. */
  about: string;
  /** The edits of a file's YAML; `path` is below the content root. */
  edits: (path: string, yaml: Document.Parsed) => readonly Edit[];
}

export const migrations: readonly Migration[] = [
  // No key of site.yaml, weeks, reviews or diagrams had another name before.
  { from: 0, about: 'site.yaml names the version of the content', edits: () => [] },
];
