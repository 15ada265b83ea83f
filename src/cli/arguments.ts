// Parses a command's arguments strictly: an option with a typo stops the command instead of being ignored.
import { type ParseArgsOptionDescriptor, parseArgs } from 'node:util';

/** A command's options by name, each with its line in the help text. */
export type Options = Readonly<Record<string, ParseArgsOptionDescriptor & { about: string }>>;

/** Why a command stops: what is wrong, as one clause, and how to fix it. */
export interface Refusal {
  what: string;
  fix: string;
}

export const isRefusal = (value: object): value is Refusal => 'what' in value && 'fix' in value;

/** A refusal as its two lines. */
export const refusalText = ({ what, fix }: Refusal): string => `${what}\n  ${fix}\n`;

/** The options and the positional arguments of `words`; a refusal with `usage` if they do not match `options`. */
export function readArguments<const T extends Options>(words: readonly string[], options: T, usage: string) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (thrown) {
    if (!(thrown instanceof TypeError)) throw thrown;
    return { what: (thrown.message.split('. ')[0] ?? thrown.message).replace(/\.$/, ''), fix: `usage: ${usage}` } satisfies Refusal;
  }
}

/** The usage of a command with one line per option. */
export function helpText(usage: string, options: Options): string {
  const rows = [...Object.entries(options), ['help', { type: 'boolean', about: 'print this text' }] as const].map(
    ([name, { type, about }]): [string, string] => [`--${name}${type === 'string' ? ' …' : ''}`, about],
  );
  const width = Math.max(...rows.map(([name]) => name.length));
  return [`usage: ${usage}`, '', ...rows.map(([name, about]) => `  ${name.padEnd(width)}  ${about}`), ''].join('\n');
}

/** True if `words` ask for help. */
export const wantsHelp = (words: readonly string[]): boolean => words.includes('--help') || words.includes('-h');

/** Prints the help text if `words` ask for it; true if it did. */
export function helped(words: readonly string[], usage: string, options: Options): boolean {
  if (!wantsHelp(words)) return false;
  process.stdout.write(helpText(usage, options));
  return true;
}

/** What a command prints and its exit code: 0 done, 1 refused. */
export interface Outcome {
  out: string;
  code: 0 | 1;
}

/** For a command that takes no arguments: prints the help text if it is asked for, and refuses every other word; true if it did. */
export function stoppedAtArguments(words: readonly string[], usage: string): boolean {
  if (helped(words, usage, {})) return true;
  const read = readArguments(words, {}, usage);
  const [word] = isRefusal(read) ? [] : read.positionals;
  const refusal = isRefusal(read)
    ? read
    : word === undefined
      ? undefined
      : { what: `Unexpected argument "${word}"`, fix: `usage: ${usage}` };
  if (refusal) finish({ out: refusalText(refusal), code: 1 });
  return refusal !== undefined;
}

/** Writes an outcome to the terminal and sets the exit code. */
export function finish({ out, code }: Outcome): void {
  (code === 0 ? process.stdout : process.stderr).write(out);
  process.exitCode = code;
}
