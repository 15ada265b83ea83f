// Brings the texts of a content root to the version of the tool. Pure: texts in, changed texts out; the command reads and writes.
import { isDeepStrictEqual } from 'node:util';
import { CONTENT_VERSION } from '../site/content-version.ts';
import { type Migration, migrations as own } from './migrations.ts';
import { documentOf, edited, withNumber, yamlOf } from './yaml-edits.ts';

/** Path below the content root → text. */
export type Texts = ReadonlyMap<string, string>;

export interface Upgrade {
  from: number;
  to: number;
  /** What each migration changes. */
  steps: readonly Pick<Migration, 'from' | 'about'>[];
  /** The files that differ. */
  changed: Texts;
  /** Files that a migration had to leave as they are, because their YAML has errors. */
  skipped: readonly string[];
}

/** Why there is no upgrade: what is wrong, and how to fix it. */
export interface NoUpgrade {
  what: string;
  fix: string;
}

const KEY = 'shiplog';

/** The version that site.yaml names; `undefined` if it is not a whole number. */
function versionIn(site: string): number | undefined {
  const facts: unknown = documentOf(site)?.toJS();
  if (typeof facts !== 'object' || facts === null) return undefined;
  const version = KEY in facts ? facts[KEY] : 0;
  return typeof version === 'number' && Number.isInteger(version) && version >= 0 ? version : undefined;
}

/** A file after one migration; the text itself if nothing differs. `undefined` if its YAML has errors, before or after. */
function migrated(path: string, text: string, { edits }: Migration): string | undefined {
  const yaml = yamlOf(path, text);
  if (!yaml) return text;
  const document = documentOf(yaml.text);
  if (!document) return undefined;
  const made = edited(yaml.text, edits(path, document));
  if (made === yaml.text) return text;
  if (!documentOf(made)) return undefined;
  return text.slice(0, yaml.offset) + made + text.slice(yaml.offset + yaml.text.length);
}

/** site.yaml with its version; `undefined` if it is not written as lines of keys. */
function withVersion(site: string, version: number): string | undefined {
  const document = documentOf(site);
  const edit = document && withNumber(document, site, KEY, version);
  if (!edit) return undefined;
  const made = edited(site, [edit]);
  const facts: unknown = documentOf(made)?.toJS();
  return isDeepStrictEqual(facts, { ...document.toJS(), [KEY]: version }) ? made : undefined;
}

/** The upgrade of `texts`. The lists of migrations and the version are those of the tool, except in tests. */
export function upgraded(texts: Texts, migrations: readonly Migration[] = own, to: number = CONTENT_VERSION): Upgrade | NoUpgrade {
  const site = texts.get('site.yaml');
  if (site === undefined) return { what: 'there is no site.yaml in the content folder', fix: 'name the folder that contains site.yaml' };
  const from = versionIn(site);
  if (from === undefined)
    return { what: 'site.yaml cannot be read, or its version is not a whole number', fix: 'run npx shiplog check and fix it first' };
  if (from > to)
    return {
      what: `the content has version ${from}, and this Shiplog reads versions up to ${to}`,
      fix: 'take a newer one: npm install shiplog@latest',
    };
  const steps = migrations.filter((migration) => migration.from >= from && migration.from < to).toSorted((a, b) => a.from - b.from);
  const now = new Map(texts);
  const skipped = new Set<string>();
  for (const step of steps) {
    for (const [path, text] of now) {
      const made = migrated(path, text, step);
      if (made === undefined) skipped.add(path);
      else now.set(path, made);
    }
  }
  const named = from === to ? now.get('site.yaml') : withVersion(now.get('site.yaml') ?? '', to);
  if (named === undefined)
    return {
      what: 'site.yaml is not written as lines of keys',
      fix: `write this as its first line, then run the command again: ${KEY}: ${from}`,
    };
  now.set('site.yaml', named);
  const changed = new Map([...now].filter(([path, text]) => text !== texts.get(path)));
  return { from, to, steps: steps.map(({ from: version, about }) => ({ from: version, about })), changed, skipped: [...skipped] };
}
