// The contract, held by the pipeline alone: no host around it, PGlite below it.
import { openInProcess } from './in-process.ts';
import { contract } from './suite.ts';

contract('in process, on PGlite', () => openInProcess());
