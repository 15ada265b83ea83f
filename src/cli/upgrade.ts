// `shiplog upgrade`: rewrites content of an older version for this tool. It shows what would change; `--write` writes it.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { diffLines } from 'diff';
import { filesBelow } from '../check/files-below.ts';
import { reasonOf } from '../check/read-text.ts';
import { contentRoot } from '../content/content-root.ts';
import { plural } from '../i18n/plural.ts';
import { type Texts, type Upgrade, upgraded } from '../upgrade/upgrade.ts';
import { finish, helped, isRefusal, type Outcome, type Refusal, readArguments, refusalText } from './arguments.ts';
import { shownPath } from './write-new.ts';

const usage = 'npx shiplog upgrade [folder] [--write]';
const options = { write: { type: 'boolean', about: 'write the files; default: show what would change' } } as const;

/** The texts below `root` that a migration may edit. What is not UTF-8 is left out: the check reports it. */
function textsBelow(root: string): Texts {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const texts = new Map<string, string>();
  for (const path of filesBelow(root).files.filter((file) => /\.(?:mdx?|yaml)$/.test(file))) {
    try {
      texts.set(path, decoder.decode(readFileSync(join(root, path))));
    } catch (thrown) {
      if (!(thrown instanceof TypeError)) throw thrown;
    }
  }
  return texts;
}

/** The lines that differ, with their numbers: those of the old file for lines that go, of the new one for lines that come. */
function differences(before: string, after: string): string[] {
  const lines: string[] = [];
  const at = { old: 1, new: 1 };
  for (const { value, added, removed, count } of diffLines(before, after)) {
    const [sign, from] = added ? ['+', at.new] : ['-', at.old];
    if (added || removed)
      lines.push(
        ...value
          .replace(/\r?\n$/, '')
          .split(/\r?\n/)
          .map((line, index) => `  ${sign} ${from + index}: ${line}`),
      );
    if (!added) at.old += count;
    if (!removed) at.new += count;
  }
  return lines;
}

function reportOf(
  { from, to, steps, changed, skipped }: Upgrade,
  texts: Texts,
  shown: (path: string) => string,
  isWritten: boolean,
): string {
  if (changed.size === 0) return `The content has version ${to}, which this Shiplog reads: nothing to upgrade.\n`;
  const files = [...changed].flatMap(([path, text]) => [shown(path), ...differences(texts.get(path) ?? '', text)]);
  return `${[
    `From version ${from} of the content to version ${to}:`,
    ...steps.map(({ from: version, about }) => `  ${version} to ${version + 1}: ${about}`),
    '',
    ...files,
    '',
    ...skipped.map((path) => `Left as it is, because its YAML has errors: ${shown(path)}`),
    isWritten
      ? `Wrote ${plural(changed.size, 'file')}.`
      : `Nothing was written. To write ${plural(changed.size, 'file')}: npx shiplog upgrade --write`,
  ].join('\n')}\n`;
}

/** Runs the command on the content root. */
export function runUpgrade(words: readonly string[], root: string): Outcome {
  const refuse = (refusal: Refusal): Outcome => ({ out: refusalText(refusal), code: 1 });
  const read = readArguments(words, options, usage);
  if (isRefusal(read)) return refuse(read);
  const [odd] = read.positionals;
  if (odd !== undefined) return refuse({ what: `unexpected argument "${odd}"`, fix: `usage: ${usage}` });
  const texts = textsBelow(root);
  const made = upgraded(texts);
  if (isRefusal(made)) return refuse(made);
  const isWritten = read.values.write === true;
  const shown = (path: string) => shownPath(join(root, path));
  for (const [path, text] of isWritten ? made.changed : []) {
    try {
      writeFileSync(join(root, path), text);
    } catch (thrown) {
      return refuse({
        what: `${shown(path)} cannot be written: ${reasonOf(thrown)}`,
        fix: 'fix its permissions, and run the command again',
      });
    }
  }
  return { out: reportOf(made, texts, shown, isWritten), code: 0 };
}

export function main(words: readonly string[]): void {
  if (!helped(words, usage, options)) finish(runUpgrade(words, contentRoot()));
}
