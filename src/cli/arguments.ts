// Parses a command's arguments strictly: an option with a typo stops the command instead of being ignored.
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';

/** Why a command will not go on: what is wrong, as one clause, and what to do about it. */
export interface Refusal {
  what: string;
  fix: string;
}

export const isRefusal = (value: object): value is Refusal => 'what' in value && 'fix' in value;

/** A refusal as its two lines. */
export const refusalText = ({ what, fix }: Refusal): string => `${what}\n  ${fix}\n`;

/** The options and the plain words of `words`; a refusal that shows `usage` when they do not fit `options`. */
export function readArguments<const T extends ParseArgsOptionsConfig>(words: readonly string[], options: T, usage: string) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (thrown) {
    if (!(thrown instanceof TypeError)) throw thrown;
    return { what: (thrown.message.split('. ')[0] ?? thrown.message).replace(/\.$/, ''), fix: `usage: ${usage}` } satisfies Refusal;
  }
}

/** What a command says and with which code it ends: 0 done, 1 refused. */
export interface Outcome {
  out: string;
  code: 0 | 1;
}

/** Writes an outcome to the terminal and sets the exit code. */
export function finish({ out, code }: Outcome): void {
  (code === 0 ? process.stdout : process.stderr).write(out);
  process.exitCode = code;
}
