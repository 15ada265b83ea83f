// Our tracker among its peers: started with nothing but the collector's address.
import { resolve } from 'node:path';
import type { Subject } from './peers.ts';

const source = resolve(import.meta.dirname, '../../src/stream/tracker/index.ts');

export const ours: Subject = {
  name: 'Shiplog',
  view: /"eventName":"page_view"/,
  entry: `import { createTracker } from ${JSON.stringify(source)};
const tracker = createTracker({ endpoint: COLLECTOR + '/events' });
globalThis.bench = { track: (mark) => void tracker.track('product_view', { product: { id: mark } }) };`,
};
