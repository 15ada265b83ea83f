// Asks questions on a terminal, one line each.
import { createInterface } from 'node:readline';
/** Asks on the terminal. Lines that are typed or pasted before their question are queued. */
export function terminal() {
    const input = createInterface({ input: process.stdin, output: process.stdout });
    const ahead = [];
    let hasEnded = false;
    let answer;
    input.on('line', (line) => {
        if (!answer)
            ahead.push(line);
        answer?.(line);
        answer = undefined;
    });
    input.on('close', () => {
        hasEnded = true;
        answer?.(undefined);
    });
    const ask = (question) => {
        const above = question.split('\n');
        input.setPrompt(above.pop() ?? '');
        process.stdout.write(above.map((line) => `${line}\n`).join(''));
        const waiting = ahead.shift();
        if (waiting !== undefined) {
            process.stdout.write(`${input.getPrompt()}${waiting}\n`);
            return Promise.resolve(waiting);
        }
        if (hasEnded)
            return Promise.resolve(undefined);
        input.prompt();
        return new Promise((resolve) => {
            answer = resolve;
        });
    };
    return { ask, close: () => input.close() };
}
