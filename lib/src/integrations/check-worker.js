// Runs the check beside a build or `shiplog dev`, so that an edited page does not wait for it.
import { parentPort, workerData } from 'node:worker_threads';
import { verdictMemory, verdictOf } from '../content/check-verdict.js';
const post = (message) => parentPort?.postMessage(message);
const { root } = workerData;
post({ verdict: verdictOf({ root, memory: verdictMemory(), onFacts: (facts) => post({ facts }) }) });
