// The shop's product drawings by name. `scene.ts` chooses one for a product.
import { computers } from './computers.js';
import { desk } from './desk.js';
import { devices } from './devices.js';
export const drawings = { ...computers, ...desk, ...devices };
