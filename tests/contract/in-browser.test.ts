// The contract, held by the Worker in a browser: PGlite and both logs in IndexedDB.
import { paging } from './cases/paging.ts';
import { openInBrowser } from './in-browser.ts';
import { contract } from './suite.ts';

contract('in a browser', openInBrowser, { paging });
