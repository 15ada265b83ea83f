// The opening tags of HTML, with the places of their attributes' values. The build's parser of HTML would be a tenth of the editor.
import { decodeString } from 'micromark-util-decode-string';

export interface PlacedTag {
  /** As written. */
  name: string;
  /** By name in lower case; of a component (capital letter) as written. Values in braces are left out. */
  attributes: Readonly<Record<string, string>>;
  /** By value: where it is, counted from the start of the HTML. */
  places: ReadonlyMap<string, readonly [from: number, to: number]>;
  /** The text of a heading that the tag opens. */
  heading?: string;
}

// No part of it can run past the next tag: a text with many unfinished ones is read once.
const TAG =
  /<([A-Za-z][\w-]*)((?:\s+(?:[^\s=<>"'/{]+|\/(?!>))(?:\s*=\s*(?:"[^"]*"|'[^']*'|\{[^{}]*\}|[^\s<>"']+))?|\s*\{[^{}]*\})*)\s*\/?>/g;

/** Longest text of a heading in HTML that is looked for (characters). */
const LONGEST = 1_000;

const ATTRIBUTE = /([^\s=>"'/{}]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|(\{[^}]*\})|([^\s>"']+)))?/dg;

export function tagsIn(html: string): PlacedTag[] {
  const shown = html.replaceAll(/<!--[\s\S]*?(?:-->|$)/g, (comment) => ' '.repeat(comment.length));
  return [...shown.matchAll(TAG)].map(({ 0: whole, 1: name = '', 2: written = '', index }) => {
    const attributes: Record<string, string> = {};
    const places = new Map<string, [number, number]>();
    const start = index + 1 + name.length;
    for (const { 1: key = '', 4: code, indices } of written.matchAll(ATTRIBUTE)) {
      const place = indices?.[2] ?? indices?.[3] ?? indices?.[5];
      if (code !== undefined) continue;
      const value = place ? decodeString(written.slice(...place)) : '';
      attributes[/^[A-Z]/.test(name) ? key : key.toLowerCase()] ??= value;
      if (place) places.set(value, [place[0] + start, place[1] + start]);
    }
    const [, heading] = /^h[1-6]$/i.test(name)
      ? (new RegExp(`^(.{0,${LONGEST}}?)</${name}\\s*>`, 'is').exec(shown.slice(index + whole.length)) ?? [])
      : [];
    return { name, attributes, places, ...(heading !== undefined && { heading: decodeString(heading.replaceAll(/<[^>]*>/g, '')) }) };
  });
}
