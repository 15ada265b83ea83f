// Small marks on Markdown nodes for later passes: a fence's options, a formula's kind, decodable image addresses.
import type { MdastPluginDefinition } from 'satteri';

/** Element names that carry a formula from Markdown to HTML. */
export const FORMULA_BLOCK = 'tex-block';
export const FORMULA_INLINE = 'tex-inline';

function decodes(address: string): boolean {
  try {
    decodeURI(address);
    return true;
  } catch {
    return false;
  }
}

/**
 * An image's address in a form that Astro accepts: stray percent signs are encoded, because Astro decodes every address and fails at a stray one,
 * and a bare name becomes a relative path, because `.mdx` would read it as a package.
 */
export function imageAddress(written: string): string {
  const address = decodes(written) ? written : written.replaceAll('%', '%25');
  return /^(?:[a-z][a-z0-9+.-]*:|[./#]|$)/i.test(address) ? address : `./${address}`;
}

const formula = (hName: string, value: string): never =>
  ({ type: 'formula', children: [{ type: 'text', value }], data: { hName } }) as never;

export const markVisitors = {
  // The page's title is its only h1.
  heading(node, context) {
    if (node.depth === 1) context.setProperty(node, 'depth', 2);
  },
  code(node, context) {
    if (node.meta) context.setProperty(node, 'data', { hProperties: { dataMeta: node.meta } });
  },
  math(node, context) {
    context.replaceNode(node, formula(FORMULA_BLOCK, node.value));
  },
  inlineMath(node, context) {
    context.replaceNode(node, formula(FORMULA_INLINE, node.value));
  },
  image(node, context) {
    const url = imageAddress(node.url);
    if (url !== node.url) context.setProperty(node, 'url', url);
  },
} satisfies Omit<MdastPluginDefinition, 'name'>;
