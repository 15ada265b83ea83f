// The error that ends a build for a reason the author can mend. It has no stack: the cause lies in the content, not in the code.

/** Ends the build with `message` alone. Say what is wrong, where, and how to mend it. */
export class BuildStop extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'BuildStop';
    this.stack = '';
  }
}
