// The contract, held by the pipeline alone: no host around it, PGlite below it.
import { paging } from './cases/paging.ts';
import { openInProcess } from './in-process.ts';
import { contract } from './suite.ts';

contract('in process, on PGlite', () => openInProcess(), { paging });
