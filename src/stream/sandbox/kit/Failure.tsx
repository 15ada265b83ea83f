// A failure where the reader waited for a result.
import type { FailureText } from './failure-text.ts';

export function Failure({ text, detail }: FailureText) {
  return (
    <p role="alert" className="sandbox-error">
      <b>{text}</b> {detail && <span lang="en">{detail}</span>}
    </p>
  );
}
