// The contract, held by the Node runtime over HTTP: PGlite and both logs in a folder.
import { compressed } from './cases/compressed.ts';
import { damagedBytes } from './cases/damaged.ts';
import { foreignPages } from './cases/foreign-pages.ts';
import { paging } from './cases/paging.ts';
import { openInNode } from './in-node.ts';
import { contract } from './suite.ts';

contract('in Node, on PGlite', () => openInNode(), { paging, compressed, damagedBytes, 'pages of other origins': foreignPages });
