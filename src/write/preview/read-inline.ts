// Inline Markdown as a tree, from the events of micromark: mdast-util-from-markdown would add 6 kB to the preview for the blocks that no
// text of the front matter has. It differs from the build's parser where a mark is next to other signs (`B*_*`) and in an address after an
// opening bracket that starts no link.
import type { PhrasingContent, Root } from 'mdast';
import { parse, postprocess, preprocess } from 'micromark';
import { gfm } from 'micromark-extension-gfm';
import { decodeString } from 'micromark-util-decode-string';

type Words = readonly PhrasingContent[];

/** Addresses that are their own text, by the name of their token; each with what precedes it in the link. */
const ADDRESSES: Readonly<Record<string, string>> = {
  autolinkProtocol: '',
  autolinkEmail: 'mailto:',
  literalAutolinkHttp: '',
  literalAutolinkWww: 'http://',
  literalAutolinkEmail: 'mailto:',
};

const textOf = (nodes: Words): string => nodes.map((node) => ('children' in node ? textOf(node.children) : textOfLeaf(node))).join('');
const textOfLeaf = (node: PhrasingContent): string => ('value' in node ? node.value : node.type === 'image' ? (node.alt ?? '') : '');

/** What the tokens with words in them become. */
const NODES: Readonly<Record<string, (inner: PhrasingContent[], url: string) => PhrasingContent>> = {
  emphasis: (children) => ({ type: 'emphasis', children }),
  strong: (children) => ({ type: 'strong', children }),
  strikethrough: (children) => ({ type: 'delete', children }),
  link: (children, url) => ({ type: 'link', url, children }),
  autolink: (children, url) => ({ type: 'link', url, children }),
  literalAutolink: (children, url) => ({ type: 'link', url, children }),
  image: (inner, url) => ({ type: 'image', url, alt: textOf(inner) }),
  codeText: (inner) => ({ type: 'inlineCode', value: textOf(inner) }),
};

/** Tokens whose text is shown as it is. */
const SHOWN = new Set(['data', 'codeTextData', 'characterEscapeValue', 'htmlText']);

/** `line` as one paragraph. It must not be a block of another kind. */
export function readInline(line: string): Root {
  const events = postprocess(
    parse({ extensions: [gfm()] })
      .document()
      .write(preprocess()(line, undefined, true)),
  );
  const open: { nodes: PhrasingContent[]; url: string }[] = [{ nodes: [], url: '' }];
  const top = () => open.at(-1) as (typeof open)[number];
  const add = (node: PhrasingContent): void => void top().nodes.push(node);
  /** Within the address and title of a link. */
  let isAddress = false;
  for (const [kind, token, context] of events) {
    const { type } = token;
    const node = NODES[type];
    const written = (): string => context.sliceSerialize(token);
    if (type === 'resource') isAddress = kind === 'enter';
    else if (kind === 'enter') {
      if (node) open.push({ nodes: [], url: '' });
    } else if (node) {
      const { nodes, url } = open.pop() as (typeof open)[number];
      add(node(nodes, url));
    } else if (type === 'resourceDestinationString') top().url = decodeString(written());
    else if (isAddress) continue;
    else if (type in ADDRESSES) {
      top().url = ADDRESSES[type] + written();
      add({ type: 'text', value: written() });
    } else if (SHOWN.has(type)) add({ type: 'text', value: written() });
    else if (type === 'characterReference') add({ type: 'text', value: decodeString(written()) });
  }
  return { type: 'root', children: [{ type: 'paragraph', children: top().nodes }] };
}
