// The contract, held by the Node runtime over HTTP: PGlite and both logs in a folder.
import { foreignPages } from './cases/foreign-pages.ts';
import { paging } from './cases/paging.ts';
import { openInNode } from './in-node.ts';
import { contract } from './suite.ts';

contract('in Node, on PGlite', () => openInNode(), { paging, 'pages of other origins': foreignPages });
