// What a reader is told of a failure: the page's own words, and what was said in English where it tells more.
import type { SandboxLiveMessages } from '../../i18n/sandbox-live-en.ts';
import type { SandboxFault } from '../../runtimes/browser/client.ts';

/** Of these the page's words say all there is. */
const plain: readonly SandboxFault[] = ['in-use', 'unsupported', 'stopped'];

export interface FailureText {
  text: string;
  /** In English: words of PostgreSQL or of the browser. */
  detail?: string;
}

export function failureText(w: SandboxLiveMessages, code: SandboxFault, message: string): FailureText {
  const text = w.failed[code] ?? w.failed.failed;
  return plain.includes(code) ? { text } : { text, detail: message };
}
