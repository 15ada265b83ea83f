// Text with its selection: `a «b» c`, or `a ‸c` for a cursor.
import type { Edit, Selected } from '../../../../src/write/prose/edit.ts';

export function selected(marked: string): Selected {
  const cursor = marked.indexOf('‸');
  if (cursor >= 0) return { text: marked.replace('‸', ''), from: cursor, to: cursor };
  const [before = '', inner = '', after = ''] = marked.split(/[«»]/);
  return { text: before + inner + after, from: before.length, to: before.length + inner.length };
}

/** What a tool makes of a marked text; `undefined` if it leaves it alone. */
export function resultOf(marked: string, tool: (from: Selected) => Edit | undefined): string | undefined {
  const from = selected(marked);
  const made = tool(from);
  if (!made) return undefined;
  const text = from.text.slice(0, made.from) + made.insert + from.text.slice(made.to);
  const [start, end] = [Math.min(made.anchor, made.head), Math.max(made.anchor, made.head)];
  if (start === end) return `${text.slice(0, start)}‸${text.slice(start)}`;
  return `${text.slice(0, start)}«${text.slice(start, end)}»${text.slice(end)}`;
}
