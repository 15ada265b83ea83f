// The text of a week's file, for the editor to change: in dev as it is in the folder, else as the site was built from it.
import { blobId } from './publish/blob-id.ts';
import { type DevServer, readInDev } from './publish/save-in-dev.ts';

export interface Source {
  text: string;
  /** git's id of the file's bytes. */
  blob: string;
  /** Its front matter, if the site has it in this form too. */
  facts?: Record<string, unknown>;
}

/** `en/worklog/week-08.md` → `write/source/en/week-08.md`. */
const published = (file: string): string => `write/source/${file.replace(/\/.*\//, '/')}`;

/** `missing`: there is no such file. `lost`: no answer. `file` is a path below the content root. */
export async function readSource(base: string, devServer: DevServer | undefined, file: string): Promise<Source | 'missing' | 'lost'> {
  if (devServer) {
    const read = await readInDev(devServer, file);
    return read.kind === 'missing'
      ? 'missing'
      : read.kind === 'file' && read.text !== undefined
        ? { text: read.text, blob: read.blob }
        : 'lost';
  }
  try {
    const address = base + published(file);
    const [answer, facts] = await Promise.all([
      fetch(address, { cache: 'no-cache' }),
      fetch(address.replace(/\.mdx?$/, '.json'), { cache: 'no-cache' }).then(
        (beside) => (beside.ok ? beside.json() : undefined),
        () => undefined,
      ),
    ]);
    if (answer.status === 404) return 'missing';
    if (!answer.ok) return 'lost';
    const bytes = new Uint8Array(await answer.arrayBuffer());
    return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), blob: await blobId(bytes), ...(facts && { facts }) };
  } catch {
    return 'lost';
  }
}
