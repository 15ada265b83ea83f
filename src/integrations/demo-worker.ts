// Makes the demo report in a separate thread, because PostgreSQL in WebAssembly would block the build.
import { parentPort, workerData } from 'node:worker_threads';
import type { Migration } from '../stream/pipeline/index.ts';
import { makeDemoReport } from './make-demo-report.ts';

parentPort?.postMessage(await makeDemoReport((workerData as { migrations: Migration[] }).migrations));
