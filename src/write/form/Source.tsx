/** @jsxImportSource preact */
// A text as it is in the file, in a box that scrolls.

export function Source({ text, lang }: { text: string; lang?: string | undefined }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it the keyboard cannot scroll.
    <pre class="prose-source" lang={lang} tabIndex={0}>
      {text}
    </pre>
  );
}
