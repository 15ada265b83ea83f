// The tags of a page's HTML, raw or in MDX, with their positions: rules check it tag by tag.
import { Parser } from 'htmlparser2';
import type { MdxJsxAttributeUnion } from 'satteri';
import { plainAttributes } from '../markdown/plain-attributes.ts';

export interface Tag {
  /** Name in lower case; a component's name as written, which starts with a capital. */
  name: string;
  /** Attributes by name, in lower case except a component's; `undefined` if the value is computed (MDX). */
  attributes: Readonly<Record<string, string | undefined>>;
  /** The code of the computed ones, as written between the braces. */
  computed?: Readonly<Record<string, string>>;
  /** Attributes that MDX sets twice, of which a browser may use the one that was not checked: `HREF` and `href`. */
  repeated?: readonly string[];
  /** True for a tag of MDX with text or elements inside. */
  filled?: boolean;
}

/** Calls `onTag` for each opening tag; `offset` counts from the start of `html`. */
export function eachTag(html: string, onTag: (tag: Tag, offset: number) => void): void {
  const parser: Parser = new Parser({ onopentag: (name, attributes) => onTag({ name, attributes }, parser.startIndex) });
  parser.end(html);
}

/** Marks an element with attributes that MDX computes: `{...rest}`. */
export const COMPUTED = '{…}';

/** Attributes whose name in JSX differs from HTML. */
const AS_HTML = new Map([
  ['className', 'class'],
  ['xlinkHref', 'xlink:href'],
  ['xLinkHref', 'xlink:href'],
]);

interface Jsx {
  attributes: readonly MdxJsxAttributeUnion[];
  children: readonly { type: string; value?: string }[];
}

/** White space between tags, or a comment in braces. */
const isBlank = ({ type, value = '' }: Jsx['children'][number]): boolean =>
  (type === 'text' && value.trim() === '') || (/^mdx\w+Expression$/.test(type) && /^\s*(?:\/\*[\s\S]*\*\/\s*)?$/.test(value));

/** An element that MDX writes as JSX. The attributes of a component keep their letter case. */
export function jsxTag(name: string, { attributes: written, children }: Jsx): Tag {
  const attributes: Record<string, string | undefined> = {};
  const computed: Record<string, string> = {};
  const repeated: string[] = [];
  const isComponent = /^[A-Z]/.test(name);
  for (const attribute of plainAttributes(written)) {
    if (attribute.type !== 'mdxJsxAttribute') {
      attributes[COMPUTED] = undefined;
      continue;
    }
    const { value } = attribute;
    const key = isComponent ? attribute.name : (AS_HTML.get(attribute.name) ?? attribute.name.toLowerCase());
    if (Object.hasOwn(attributes, key)) repeated.push(key);
    attributes[key] = typeof value === 'string' ? value : value ? undefined : '';
    if (typeof value === 'object' && value) computed[key] = value.value;
  }
  return { name, attributes, computed, repeated, filled: children.some((child) => !isBlank(child)) };
}
