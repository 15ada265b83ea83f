// The contract, held by the pipeline alone: no host around it, PGlite below it.
import { compressed } from './cases/compressed.ts';
import { paging } from './cases/paging.ts';
import { openInProcess } from './in-process.ts';
import { contract } from './suite.ts';

contract('in process, on PGlite', () => openInProcess(), { paging, compressed });
