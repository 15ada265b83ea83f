// Parses a command's arguments strictly: an option with a typo stops the command instead of being ignored.
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';

/** Why a command stops: what is wrong, as one clause, and how to fix it. */
export interface Refusal {
  what: string;
  fix: string;
}

export const isRefusal = (value: object): value is Refusal => 'what' in value && 'fix' in value;

/** A refusal as its two lines. */
export const refusalText = ({ what, fix }: Refusal): string => `${what}\n  ${fix}\n`;

/** The options and the positional arguments of `words`; a refusal with `usage` if they do not match `options`. */
export function readArguments<const T extends ParseArgsOptionsConfig>(words: readonly string[], options: T, usage: string) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (thrown) {
    if (!(thrown instanceof TypeError)) throw thrown;
    return { what: (thrown.message.split('. ')[0] ?? thrown.message).replace(/\.$/, ''), fix: `usage: ${usage}` } satisfies Refusal;
  }
}

/** What a command prints and its exit code: 0 done, 1 refused. */
export interface Outcome {
  out: string;
  code: 0 | 1;
}

/** Writes an outcome to the terminal and sets the exit code. */
export function finish({ out, code }: Outcome): void {
  (code === 0 ? process.stdout : process.stderr).write(out);
  process.exitCode = code;
}
