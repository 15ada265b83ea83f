// The sites that the browser tests look at: the reference content at the root of a host and below a base path, and the small fixture.
import { resolve } from 'node:path';

export interface Build {
  name: 'reference' | 'based' | 'fixture';
  /** SHIPLOG_CONTENT of the build. */
  content: string;
  /** SHIPLOG_URL of the build. No such host exists: a page that asks it for something is caught. */
  url: string;
  /** Where `npm test` builds it, as an absolute path. */
  root: string;
}

const root = (name: string): string => resolve(import.meta.dirname, '../../.cache/test', name);

export const builds: readonly Build[] = [
  { name: 'reference', content: 'content', url: 'https://shiplog.example/', root: root('reference') },
  { name: 'based', content: 'content', url: 'https://shiplog.example/repo-name/', root: root('based') },
  { name: 'fixture', content: 'tests/fixtures/site', url: 'https://shiplog.example/team/report/', root: root('fixture') },
];
