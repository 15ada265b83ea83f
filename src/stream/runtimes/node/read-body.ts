// Reads the bytes of a request, up to a limit.
import type { IncomingMessage } from 'node:http';

/** A sender who exceeds the limit this many times is disconnected. */
const PATIENCE = 8;

/** The body, cut one byte after `most`: the pipeline detects that it is too long, and keeps its start. `undefined` if the sender disconnected. */
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
