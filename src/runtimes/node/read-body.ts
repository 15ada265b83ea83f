// The bytes of a request, of which no more are kept than are taken.
import type { IncomingMessage } from 'node:http';

/** A sender who goes on beyond so many times the limit is cut off. */
const PATIENCE = 8;

/** The body, cut one byte beyond `most`: the pipeline sees that it is too long, and keeps its beginning. `undefined` when the sender left in the middle. */
export function readBody(request: IncomingMessage, most: number): Promise<Buffer | undefined> {
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    let length = 0;
    request.on('data', (part: Buffer) => {
      if (length <= most) parts.push(part);
      length += part.length;
      if (length > most * PATIENCE) request.destroy();
    });
    request.once('end', () => {
      const whole = parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts);
      resolve(whole.length > most ? whole.subarray(0, most + 1) : whole);
    });
    request.once('close', () => resolve(undefined));
  });
}
