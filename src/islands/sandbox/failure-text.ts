// What a reader is told of a failure: the page's own words, and what was said in English where it tells more.
import type { SandboxWords } from '../../i18n/messages.ts';
import type { SandboxFault } from '../../runtimes/browser/client.ts';

/** What can fail here: the embedded pipeline, or a collector elsewhere that does not answer. */
export type Fault = SandboxFault | 'unreachable' | 'elsewhere';

/** Of these the page's words say all there is. */
const plain: readonly Fault[] = ['in-use', 'unsupported', 'stopped', 'elsewhere'];

export interface FailureText {
  text: string;
  /** In English: words of PostgreSQL or of the browser. */
  detail?: string;
}

export function failureText({ live, target }: Pick<SandboxWords, 'live' | 'target'>, code: Fault, message: string): FailureText {
  const failed: Record<Fault, string> = { ...live.failed, unreachable: target.unreachable, elsewhere: target.elsewhere };
  const text = failed[code] ?? failed.failed;
  return plain.includes(code) ? { text } : { text, detail: message };
}
