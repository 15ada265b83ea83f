// Ends a build for a reason that the author can fix. It has no stack, because the cause is in the content, not in the code.
/** Stops reading the settings with `message`, which says what is wrong, where, and how to fix it. */
export class BuildStop extends Error {
    constructor(message) {
        super(message);
        this.name = 'BuildStop';
        this.stack = '';
    }
}
/**
 * Ends a build from within a hook, with `message` only. The process exits here: Astro would call a thrown error unhandled and name the
 * hook, and the author would look for the problem in the tool.
 */
export function endBuild(message, { write, exit } = ending) {
    write(`\n${message.trimEnd()}\n`);
    return exit();
}
const ending = {
    // Through the console, which prints errors of the disk as a sentence: `disk-faults.js`.
    write: (text) => console.error(text.replace(/\n$/, '')),
    exit: () => process.exit(1),
};
/** Ends a build with a report that quotes the content, where any words may occur, such as "no space left on device". */
export const endWithReport = (report) => endBuild(report, { ...ending, write: (text) => void process.stderr.write(text) });
