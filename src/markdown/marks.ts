// Small marks set on Markdown nodes for the later passes: a fence's meta, a formula's kind, image addresses that decode.
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

/** `address` with stray percent signs encoded: Astro decodes every image's address and stops at a stray one. */
export const decodable = (address: string): string => (decodes(address) ? address : address.replaceAll('%', '%25'));

const formula = (hName: string, value: string): never =>
  ({ type: 'formula', children: [{ type: 'text', value }], data: { hName } }) as never;

export const markVisitors = {
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
    const url = decodable(node.url);
    if (url !== node.url) context.setProperty(node, 'url', url);
  },
} satisfies Omit<MdastPluginDefinition, 'name'>;
