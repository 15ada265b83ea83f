// The tags of a page's HTML, raw or in MDX, with their positions: rules check it tag by tag.
import { Parser } from 'htmlparser2';
import type { MdxJsxAttributeUnion } from 'satteri';

export interface Tag {
  /** Name in lower case; a component's name as written, which starts with a capital. */
  name: string;
  /** Attributes by name, in lower case except a component's; `undefined` if the value is computed (MDX). */
  attributes: Readonly<Record<string, string | undefined>>;
  /** The code of the computed ones, as written between the braces. */
  computed?: Readonly<Record<string, string>>;
}

/** Calls `onTag` for each opening tag; `offset` counts from the start of `html`. */
export function eachTag(html: string, onTag: (tag: Tag, offset: number) => void): void {
  const parser: Parser = new Parser({ onopentag: (name, attributes) => onTag({ name, attributes }, parser.startIndex) });
  parser.end(html);
}

/** Marks an element with attributes that MDX computes: `{...rest}`. */
export const COMPUTED = '{…}';

/** An element that MDX writes as JSX. The attributes of a component keep their letter case. */
export function jsxTag(name: string, written: readonly MdxJsxAttributeUnion[]): Tag {
  const attributes: Record<string, string | undefined> = {};
  const computed: Record<string, string> = {};
  const isComponent = /^[A-Z]/.test(name);
  for (const attribute of written) {
    if (attribute.type !== 'mdxJsxAttribute') {
      attributes[COMPUTED] = undefined;
      continue;
    }
    const { value } = attribute;
    const key = isComponent ? attribute.name : attribute.name === 'className' ? 'class' : attribute.name.toLowerCase();
    attributes[key] = typeof value === 'string' ? value : value ? undefined : '';
    if (typeof value === 'object' && value) computed[key] = value.value;
  }
  return { name, attributes, computed };
}
