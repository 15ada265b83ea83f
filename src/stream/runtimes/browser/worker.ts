// The Worker's entry: the first message opens, every other one calls a function.
import { failureOf } from './failure.ts';
import { openHost } from './host.ts';
import type { Call, News, Opening, Verbs } from './messages.ts';

const send = (news: News): void => postMessage(news);

let verbs: Verbs | undefined;

async function open(opening: Opening): Promise<void> {
  try {
    const host = await openHost(opening, send);
    verbs = host.verbs;
    send({ kind: 'opened', found: host.found });
  } catch (error) {
    send({ kind: 'not-opened', failure: failureOf(error) });
  }
}

async function answer(verbs: Verbs, { id, verb, args }: Call): Promise<void> {
  try {
    const value: unknown = await (verbs[verb] as (...args: unknown[]) => Promise<unknown>)(...args);
    send({ kind: 'answer', id, value });
  } catch (error) {
    send({ kind: 'failed', id, failure: failureOf(error) });
  }
}

addEventListener('message', ({ data }: MessageEvent<Opening | Call>) => {
  if ('prefix' in data) void open(data);
  else if (verbs) void answer(verbs, data);
});
