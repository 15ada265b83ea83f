// The end of a build for a reason the author can mend. It has no stack: the cause lies in the content, not in the code.

/** Ends the reading of the settings with `message` alone. Say what is wrong, where, and how to mend it. */
export class BuildStop extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'BuildStop';
    this.stack = '';
  }
}

/**
 * Ends a build from within a hook with `message` alone. The process ends here: Astro calls whatever a hook throws unhandled, names the
 * hook, and the author would look for the fault in the tool.
 */
export function endBuild(message: string, { write, exit } = ending): never {
  write(`\n${message.trimEnd()}\n`);
  return exit();
}

const ending = {
  write: (text: string): void => void process.stderr.write(text),
  exit: (): never => process.exit(1),
};
