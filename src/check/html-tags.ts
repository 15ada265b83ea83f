// The tags of a raw HTML text, with their places: what Markdown hands over as HTML is judged tag by tag.
import { Parser } from 'htmlparser2';

export interface Tag {
  /** Name in small letters. */
  name: string;
  /** Attributes by name in small letters; `undefined` where the value is computed (MDX). */
  attributes: Readonly<Record<string, string | undefined>>;
}

/** Calls `onTag` for each opening tag; `offset` counts from the start of `html`. */
export function eachTag(html: string, onTag: (tag: Tag, offset: number) => void): void {
  const parser: Parser = new Parser(
    { onopentag: (name, attributes) => onTag({ name, attributes }, parser.startIndex) },
    { decodeEntities: true },
  );
  parser.end(html);
}
