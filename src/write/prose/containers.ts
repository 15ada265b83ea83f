// Authoring blocks in a preview: the lines of `:::` become marks that Markdown passes through, and the marks become elements. One pass of
// Markdown sees the whole text, so that links and footnotes defined elsewhere on the page work in a block.
import { isContainer } from '../../markdown/names.ts';

export interface Opened {
  name: string;
  /** The text in brackets; empty if there is none. */
  label: string;
  attributes: string;
}

/** Text with a mark in a separate paragraph for each line of a block. */
export interface Marked {
  text: string;
  /** By number of the mark: the block that opens there, or `undefined` where one closes. */
  marks: { line: string; opens: Opened | undefined }[];
}

const OPEN = /^ {0,3}(:{3,})[ \t]*([a-z]+)[ \t]*(?:\[(.*)\])?[ \t]*(?:\{([^}]*)\})?[ \t]*$/;
const CLOSE = /^ {0,3}(:{3,})[ \t]*$/;
const FENCE = /^ {0,3}(`{3,}|~{3,})([^`]*)$/;

/** Of the private use area: in no text that people write. */
const [START, END] = ['\uE000', '\uE001'];

/** The index of the line that closes a block of so many colons; `undefined` if none does. Colons in code do not count. */
function closing(lines: readonly string[], from: number, colons: number): number | undefined {
  let fence = '';
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const [, ticks = '', info = ''] = FENCE.exec(line) ?? [];
    if (fence === '' && ticks !== '') fence = ticks;
    else if (fence !== '' && ticks.startsWith(fence) && info.trim() === '') fence = '';
    else if (fence === '' && (CLOSE.exec(line)?.[1]?.length ?? 0) >= colons) return index;
  }
  return undefined;
}

/** Replaces the lines of blocks by marks. A block that nothing closes stays as it is written. */
export function markContainers(markdown: string): Marked {
  const marks: Marked['marks'] = [];
  const mark = (line: string, opens: Opened | undefined): string => {
    marks.push({ line, opens });
    return `\n${START}${marks.length - 1}${END}\n`;
  };
  const walk = (lines: readonly string[]): string[] => {
    const out: string[] = [];
    let fence = '';
    /** Nothing closes blocks of so many colons: not searched for again. */
    let unclosed = Number.POSITIVE_INFINITY;
    for (let index = 0; index < lines.length; index += 1) {
      const line = lines[index] ?? '';
      const [, ticks = '', info = ''] = FENCE.exec(line) ?? [];
      if (fence === '' && ticks !== '') fence = ticks;
      else if (fence !== '' && ticks.startsWith(fence) && info.trim() === '') fence = '';
      const [, colons = '', name = '', label = '', attributes = ''] = (fence === '' && OPEN.exec(line)) || [];
      const isOpen = isContainer(name) && colons.length < unclosed;
      const end = isOpen ? closing(lines, index + 1, colons.length) : undefined;
      if (isOpen && end === undefined) unclosed = colons.length;
      if (end === undefined) out.push(line);
      else {
        out.push(mark(line, { name, label, attributes }), ...walk(lines.slice(index + 1, end)), mark(lines[end] ?? '', undefined));
        index = end;
      }
    }
    return out;
  };
  const plain = markdown.replaceAll(/[\uE000\uE001]/g, '\uFFFD').replaceAll(/\r\n?/g, '\n');
  return { text: walk(plain.split('\n')).join('\n'), marks };
}

/**
 * Replaces the marks in HTML: `element` gives the tags around a block. A pair of which one is not a paragraph, as in code that nothing
 * closes, becomes text again.
 */
export function replaceMarks(
  html: string,
  marks: Marked['marks'],
  encode: (line: string) => string,
  element: (opened: Opened) => [string, string],
): string {
  const alone = new Set([...html.matchAll(/<p>\uE000(\d+)\uE001<\/p>/g)].map(([, nth]) => Number(nth)));
  const tags = new Map<number, string>();
  const open: number[] = [];
  for (const [nth, { opens }] of marks.entries()) {
    if (opens) {
      open.push(nth);
      continue;
    }
    const start = open.pop() ?? nth;
    const opened = marks[start]?.opens;
    if (!opened || !alone.has(start) || !alone.has(nth)) continue;
    const [before, after] = element(opened);
    tags.set(start, before);
    tags.set(nth, after);
  }
  return html
    .replaceAll(/<p>\uE000(\d+)\uE001<\/p>/g, (whole, nth: string) => tags.get(Number(nth)) ?? whole)
    .replaceAll(/\uE000(\d+)\uE001/g, (_, nth: string) => encode(marks[Number(nth)]?.line ?? ''));
}
