// Bold, italic and code: signs around words.
import { type Edit, edit, longestRun, type Selected } from './edit.ts';

const WORD = /[\p{L}\p{M}\p{N}]/u;
/** Between paragraphs, where a sign has no effect on what is beyond. */
const BLANK = /(\n[ \t]*\n\s*)/;

/** The selection without spaces at its ends; with nothing selected, the word around the cursor. */
function wordsAt({ text, from, to }: Selected): [number, number] {
  let [start, end] = [from, to];
  if (start === end) {
    if (!WORD.test(text[start - 1] ?? '') || !WORD.test(text[end] ?? '')) return [start, end];
    while (WORD.test(text[start - 1] ?? '')) start -= 1;
    while (WORD.test(text[end] ?? '')) end += 1;
    return [start, end];
  }
  while (start < end && /\s/.test(text[start] ?? '')) start += 1;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1;
  return [start, end];
}

/** Puts `mark` around the selected words, or removes it there. */
export function toggleMark(selected: Selected, mark: '**' | '_'): Edit {
  const { text } = selected;
  const [from, to] = wordsAt(selected);
  const inner = text.slice(from, to);
  const size = mark.length;
  const cursor = selected.from === selected.to ? selected.from - from : undefined;
  const kept = (start: number, end: number, insert: string, at: number): Edit =>
    cursor === undefined ? edit(start, end, insert, at, inner.length) : edit(start, end, insert, at + cursor);
  if (text.slice(from - size, from) === mark && text.slice(to, to + size) === mark) return kept(from - size, to + size, inner, 0);
  if (inner.length > 2 * size && inner.startsWith(mark) && inner.endsWith(mark)) {
    const bare = inner.slice(size, -size);
    return edit(from, to, bare, 0, bare.length);
  }
  const parts = inner.split(BLANK);
  if (parts.length === 1) return kept(from, to, mark + inner + mark, size);
  const marked = parts.map((part, nth) => (nth % 2 === 0 && part !== '' ? mark + part + mark : part)).join('');
  return edit(from, to, marked, 0, marked.length);
}

/** Code in a line, or a fence around lines; in an empty line, a fence to write in. */
export function toggleCode(selected: Selected): Edit {
  const { text, from, to } = selected;
  const inner = text.slice(from, to);
  const before = text.slice(text.lastIndexOf('\n', from - 1) + 1, from);
  const after = /[^\n]*/.exec(text.slice(to))?.[0] ?? '';
  if (inner.includes('\n') || (inner === '' && before.trim() === '' && after.trim() === '')) {
    const fence = '`'.repeat(Math.max(3, longestRun(inner, '`') + 1));
    const open = `${before.trim() === '' ? '' : '\n\n'}${fence}`;
    const code = `${open}\n${inner.replace(/^\n|\n$/g, '')}\n${fence}${after.trim() === '' ? '' : '\n\n'}`;
    return edit(from, to, code, inner === '' ? open.length + 1 : open.length);
  }
  if (inner === '' || !inner.includes('`')) {
    if (text[from - 1] === '`' && text[to] === '`') return edit(from - 1, to + 1, inner, 0, inner.length);
    return edit(from, to, `\`${inner}\``, 1, inner.length);
  }
  if (/^`[^`]+`$/.test(inner)) return edit(from, to, inner.slice(1, -1), 0, inner.length - 2);
  const ticks = '`'.repeat(longestRun(inner, '`') + 1);
  return edit(from, to, `${ticks} ${inner} ${ticks}`, ticks.length + 1, inner.length);
}
