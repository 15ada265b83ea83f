// Runs the check beside `npm run dev`, so that an edited page does not wait for it.
import { parentPort, workerData } from 'node:worker_threads';
import { type Verdict, verdictOf } from '../content/check-verdict.ts';

const { root, memory } = workerData as { root: string; memory: string };
const verdict: Verdict = verdictOf(root, memory);
parentPort?.postMessage(verdict);
