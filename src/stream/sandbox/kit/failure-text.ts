// The message for a failure: the page's text, and the original English message if it adds something.
import type { SandboxWords } from '../../../i18n/messages.ts';
import type { SandboxFault } from '../../runtimes/browser/client.ts';

/** Possible failures: of the embedded pipeline, or of an external collector that does not respond. */
export type Fault = SandboxFault | 'unreachable' | 'elsewhere';

/** Failures that the page's text describes completely. */
const plain: readonly Fault[] = ['in-use', 'unsupported', 'stopped', 'elsewhere'];

export interface FailureText {
  text: string;
  /** In English: the message of PostgreSQL or of the browser. */
  detail?: string;
}

export function failureText({ live, target }: Pick<SandboxWords, 'live' | 'target'>, code: Fault, message: string): FailureText {
  const failed: Record<Fault, string> = { ...live.failed, unreachable: target.unreachable, elsewhere: target.elsewhere };
  // PostgreSQL's message names a prepared statement, which the reader has not written.
  if (code === 'sql' && message.startsWith('cannot insert multiple commands')) return { text: live.failed['one-statement'] };
  const text = failed[code] ?? failed.failed;
  return plain.includes(code) ? { text } : { text, detail: message };
}
