// A tree as our Markdown: GFM, our blocks as container directives, and escapes for characters that our parser would interpret but Hugo's did not.
import type { Nodes, PhrasingContent, Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { type Handle, type Options, toMarkdown } from 'mdast-util-to-markdown';
import type { Container } from './containers.ts';

/** Colons that a container needs so that nested ones end before it. */
function colons(node: Nodes): number {
  const inside = 'children' in node ? node.children.reduce((most, child) => Math.max(most, colons(child as Nodes)), 0) : 0;
  return node.type === 'container' ? Math.max(3, inside + 1) : inside;
}

const container: Handle = (node: Container, _parent, state, info) => {
  const fence = ':'.repeat(colons(node));
  const exit = state.enter('containerDirective' as never);
  const label: PhrasingContent = { type: 'link', url: '', children: node.label as never };
  const leave = state.enter('label');
  const words =
    node.label.length > 0
      ? `[${state.containerPhrasing(label as never, { ...info, before: '[', after: ']' }).replace(/\s*\n\s*/g, ' ')}]`
      : '';
  leave();
  const content = state.containerFlow(node as never, info);
  exit();
  return [`${fence}${node.name}${words}${node.open ? '{open}' : ''}`, content, fence].filter((part) => part !== '').join('\n');
};

const own: Options = {
  bullet: '-',
  bulletOther: '*',
  emphasis: '*',
  strong: '*',
  rule: '-',
  listItemIndent: 'one',
  fences: true,
  handlers: { container } as never,
  unsafe: [
    { atBreak: true, character: ':', after: '::' },
    { character: ':', after: '[A-Za-z][\\w-]*[\\[{]', inConstruct: 'phrasing' },
    // Text that looks like a shortcode must not become one if the page is imported again.
    { character: '{', before: '\\{', after: '[<%]', inConstruct: 'phrasing' },
    { character: '$', after: '\\$', inConstruct: 'phrasing' },
    { character: '$', before: '\\$', inConstruct: 'phrasing' },
  ],
  extensions: [gfmToMarkdown({ tablePipeAlign: false })],
};

export const writeMarkdown = (root: Root): string => toMarkdown(root, own);
