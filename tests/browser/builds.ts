// The sites that the browser tests look at: the reference content at the root of a host and below a base path, the small fixture, and
// what the importer makes of Hugo sites.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Feature } from '../../src/site/site.ts';

export interface Build {
  name: 'reference' | 'based' | 'fixture' | 'imported' | 'real';
  /** SHIPLOG_CONTENT of the build. */
  content: string;
  /** The Hugo site that `npm test` imports into `content` first. */
  hugo?: string;
  /** Parts that this site switches off: written into the imported `site.yaml`. */
  off?: readonly Feature[];
  /** SHIPLOG_URL of the build. No such host exists: a page that asks it for something is caught. */
  url: string;
  /** Where `npm test` builds it, as an absolute path. */
  root: string;
}

const root = (name: string): string => resolve(import.meta.dirname, '../../.cache/test', name);

const all: readonly Build[] = [
  { name: 'reference', content: 'content', url: 'https://shiplog.example/', root: root('reference') },
  { name: 'based', content: 'content', url: 'https://shiplog.example/repo-name/', root: root('based') },
  { name: 'fixture', content: 'tests/fixtures/site', url: 'https://shiplog.example/team/report/', root: root('fixture') },
  {
    name: 'imported',
    content: root('imported-content'),
    hugo: 'tests/fixtures/hugo/suffix',
    off: ['sandbox', 'review'],
    url: 'https://shiplog.example/imported/',
    root: root('imported'),
  },
  // A real site of 152 pages in TOML and YAML, with notices, fixed links, images and code. It is beside the repository or not at all.
  {
    name: 'real',
    content: root('real-content'),
    hugo: '../shared/corpus/toml-mixed',
    url: 'https://shiplog.example/real/',
    root: root('real'),
  },
];

const isThere = ({ hugo }: Build): boolean => hugo === undefined || existsSync(resolve(hugo));

export const builds: readonly Build[] = all.filter(isThere);

/** Builds that this checkout cannot make: their Hugo site is not there. */
export const absent: readonly Build[] = all.filter((build) => !isThere(build));
