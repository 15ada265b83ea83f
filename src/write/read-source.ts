// The text of a week's file as the site was built from it, for the editor to change.
import { blobId } from './publish/blob-id.ts';

export interface Source {
  text: string;
  /** git's id of the file's bytes. */
  blob: string;
}

/** `missing`: there is no such file. `lost`: no answer. */
export async function readSource(base: string, file: string): Promise<Source | 'missing' | 'lost'> {
  try {
    const answer = await fetch(`${base}write/source/${file}`, { cache: 'no-cache' });
    if (answer.status === 404) return 'missing';
    if (!answer.ok) return 'lost';
    const bytes = new Uint8Array(await answer.arrayBuffer());
    return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), blob: await blobId(bytes) };
  } catch {
    return 'lost';
  }
}
