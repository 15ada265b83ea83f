// Ends a build for a reason that the author can fix. It has no stack, because the cause is in the content, not in the code.

/** Stops reading the settings with `message`, which says what is wrong, where, and how to fix it. */
export class BuildStop extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'BuildStop';
    this.stack = '';
  }
}

/**
 * Ends a build from within a hook, with `message` only. The process exits here: Astro would call a thrown error unhandled and name the
 * hook, and the author would look for the problem in the tool.
 */
export function endBuild(message: string, { write, exit } = ending): never {
  write(`\n${message.trimEnd()}\n`);
  return exit();
}

const ending = {
  // By the console, which says errors of the disk in plain words.
  write: (text: string): void => console.error(text.replace(/\n$/, '')),
  exit: (): never => process.exit(1),
};
