// Makes the demo report in a separate thread, because PostgreSQL in WebAssembly would block the build.
import { parentPort, workerData } from 'node:worker_threads';
import { makeDemoReport } from './make-demo-report.js';
parentPort?.postMessage(await makeDemoReport(workerData.migrations));
