// Runs the check beside a build or `shiplog dev`, so that an edited page does not wait for it.
import { parentPort, workerData } from 'node:worker_threads';
import { type Verdict, verdictMemory, verdictOf } from '../content/check-verdict.ts';

/** First the digest by which the desk's facts are looked up, then the result. */
export type CheckMessage = { facts: string } | { verdict: Verdict };

const post = (message: CheckMessage): void => parentPort?.postMessage(message);

const { root } = workerData as { root: string };
post({ verdict: verdictOf({ root, memory: verdictMemory(), onFacts: (facts) => post({ facts }) }) });
