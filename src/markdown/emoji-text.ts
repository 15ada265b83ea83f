// Puts emoji in the place of their names, except in code and formulas.
import type { Element, Parents, Text } from 'hast';
import type { HastPluginEntry, HastVisitorContext } from 'satteri';
import { namesIn, withEmoji } from './emoji.ts';
import { nameHeading } from './headings.ts';
import { FORMULA_BLOCK, FORMULA_INLINE } from './marks.ts';
import { safely } from './safely.ts';

const IN_CODE = new Set(['pre', 'code', 'tt', 'math', FORMULA_BLOCK, FORMULA_INLINE]);

function isCode(node: Readonly<Text>, context: HastVisitorContext): boolean {
  for (
    let around: Readonly<Parents> | undefined = context.parent(node);
    around && around.type !== 'root';
    around = context.parent(around as Element)
  )
    if (around.type === 'element' && IN_CODE.has(around.tagName)) return true;
  return false;
}

function visitText(node: Readonly<Text>, context: HastVisitorContext): void {
  const value = withEmoji(node.value);
  if (value !== node.value && !isCode(node, context)) context.setProperty(node, 'value', value);
}

const named = (node: Readonly<Element>, context: HastVisitorContext): void => void nameHeading(node, context);

/** Runs only if the source contains a name. A heading's id is the one that GitHub makes, from the name. */
export const emoji: HastPluginEntry = ({ source }) => {
  if (namesIn(source).next().done) return null;
  const headings = { filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'], visit: safely(named) };
  return { name: 'emoji', element: [headings], text: safely(visitText) } as never;
};
