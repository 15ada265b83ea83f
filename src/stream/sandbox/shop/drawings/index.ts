// The shop's product drawings by name. `scene.ts` chooses one for a product.
import { computers } from './computers.ts';
import { desk } from './desk.ts';
import { devices } from './devices.ts';

export const drawings = { ...computers, ...desk, ...devices } as const;

export type Drawing = keyof typeof drawings;
