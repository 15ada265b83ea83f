// What Lambda's runtime does for a bundled function, in its own process: reads events, calls the handler, sends back what it returned or threw.
import { pathToFileURL } from 'node:url';

/** One invocation on its way in. `time`: milliseconds that the function has. */
export interface Invocation {
  id: number;
  event: unknown;
  time: number;
}

/** And out: as Lambda words an error. */
export interface Outcome {
  id: number;
  result?: unknown;
  error?: { errorType: string; errorMessage: string };
}

const [file = ''] = process.argv.slice(2);
const { handler } = await import(pathToFileURL(file).href);

process.on('message', async ({ id, event, time }: Invocation) => {
  const end = Date.now() + time;
  const send = (outcome: Outcome): boolean => process.send?.(outcome) ?? false;
  try {
    send({ id, result: await handler(event, { getRemainingTimeInMillis: () => end - Date.now() }) });
  } catch (error) {
    const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
    send({ id, error: { errorType: name, errorMessage: message } });
  }
});
process.on('disconnect', () => process.exit());
process.send?.('ready');
