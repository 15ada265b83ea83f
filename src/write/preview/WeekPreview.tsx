/** @jsxImportSource preact */
// A week as its page shows it, from what is in the form.
import type { JSX } from 'preact';
import type { PreviewProps } from './props.ts';

export function WeekPreview({ facts, proseHtml }: PreviewProps): JSX.Element {
  return (
    <article>
      <h1>{String(facts['title'] ?? '')}</h1>
      <div class="log">
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the editor's renderer escapes HTML. */}
        <div class="prose" dangerouslySetInnerHTML={{ __html: proseHtml }} />
      </div>
    </article>
  );
}
