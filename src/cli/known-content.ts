// Content that is there before its repository: an imported report, or one that lived in a copy of the tool.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRefusal } from './arguments.ts';
import { type StarterOptions, starterOf } from './starter-options.ts';

/**
 * What the README needs of a site.yaml: its name and its languages. Read by lines and not by the library, so that `init` stays small
 * enough to be fetched alone; what is written in another way has the defaults.
 */
export function namesIn(site: string): StarterOptions {
  const [, quoted, plain] = /^name:[ \t]*(?:"([^"\\\n]+)"|([^\s"'{[|>&*#][^\n#]*))/m.exec(site) ?? [];
  const name = quoted ?? plain;
  const [, inline, lines] = /^languages:[ \t]*(?:\[([^\]\n]*)\]|((?:\r?\n[ \t]*-[ \t]*[\w-]+)+))/m.exec(site) ?? [];
  const languages = (inline ?? lines)?.match(/[A-Za-z][\w-]*/g)?.join(',');
  const options = { ...(name === undefined ? {} : { name: name.trim() }), ...(languages === undefined ? {} : { languages }) };
  return isRefusal(starterOf(options)) ? {} : options;
}

/** The names of the content in `folder` if it contains nothing else but, perhaps, a repository. */
export function knownContent(folder: string): StarterOptions | undefined {
  try {
    const found = readdirSync(folder).filter((name) => name !== '.git');
    return found.length === 1 && found[0] === 'content' ? namesIn(readFileSync(join(folder, 'content/site.yaml'), 'utf8')) : undefined;
  } catch {
    return undefined;
  }
}
