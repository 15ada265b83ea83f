// Inspects the files beside the pages, as far as needed to detect their kind.
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { HEAD_BYTES, hasSize, IMAGE, imageKind, isLive, MARKUP, PAGE } from '../site/asset-kind.ts';

/** What is wrong with a file: it cannot be displayed, or would run when opened. `what` is a clause about it, `fix` what to do if not to save it again. */
export interface AssetFault {
  kind: 'no-image' | 'live';
  what: string;
  fix?: string;
}

/** Maximum size of a drawing's markup. */
const MOST_MARKUP = 5_000_000;

function head(path: string): Uint8Array {
  const bytes = new Uint8Array(HEAD_BYTES);
  const file = openSync(path, 'r');
  try {
    return bytes.subarray(0, readSync(file, bytes));
  } finally {
    closeSync(file);
  }
}

/** What is wrong with the file at `path`; `undefined` if nothing is wrong or the kind is not checked. Never throws. */
export function assetFault(path: string): AssetFault | undefined {
  if (PAGE.test(path)) return { kind: 'live', what: "a browser would open it as a page outside the site's security policy" };
  if (!IMAGE.test(path) && !MARKUP.test(path)) return undefined;
  try {
    const { size } = statSync(path);
    const bytes = head(path);
    const kind = imageKind(bytes);
    if (MARKUP.test(path) || kind === 'svg') {
      if (size > MOST_MARKUP) return { kind: 'live', what: `it contains more than ${MOST_MARKUP / 1_000_000} MB of markup` };
      const markup = readFileSync(path, 'utf8');
      if (isLive(markup)) return { kind: 'live', what: 'it contains markup that would run when opened' };
      if (kind === 'svg' && IMAGE.test(path) && !hasSize(markup))
        return { kind: 'no-image', what: 'the SVG has no size', fix: 'add a viewBox to its <svg> tag: viewBox="0 0 640 480"' };
    }
    if (!IMAGE.test(path) || kind !== undefined) return undefined;
    return { kind: 'no-image', what: size === 0 ? 'the file is empty' : 'the file is not an image that browsers support' };
  } catch {
    return { kind: 'no-image', what: 'the file cannot be read' };
  }
}
