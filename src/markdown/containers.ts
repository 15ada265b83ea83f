// Container directives become elements: notices, details, tabs, steps, cards and file trees. Their content stays Markdown.
import type { Blockquote, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { MdastPluginDefinition, MdastVisitorContext } from 'satteri';
import { blockWords } from '../i18n/messages.ts';
import { ALERTS, alertSign, isAlert } from './alerts.ts';
import { withEmoji } from './emoji.ts';
import { type Container, isContainer, isNotice } from './names.ts';
import { pageOf } from './page.ts';

type Directive = Extract<RootContent, { type: 'containerDirective' }>;
type Block = Directive['children'][number];
type Properties = Record<string, string | string[] | boolean>;

/** A block that renders as `hName`; its `type` is its class, so that other visitors recognize it. */
const block = (hName: string, type: string, children: readonly unknown[], properties: Properties = {}): Block =>
  ({ type, children, data: { hName, hProperties: { className: [type], ...properties } } }) as unknown as Block;

/** The directive's `[label]`, and the rest of its content. */
function parts(node: Readonly<Directive>): { label: Readonly<Paragraph> | undefined; rest: readonly Block[] } {
  const [first, ...rest] = node.children;
  return first?.type === 'paragraph' && first.data?.directiveLabel ? { label: first, rest } : { label: undefined, rest: node.children };
}

const text = (value: string): PhrasingContent => ({ type: 'text', value });

/** A week's file, in any language. */
const WEEK = /(^|\/)worklog\/week-\d+\.mdx?$/;

/** Characters that can be read at a glance: about four lines. */
const LONG_NOTE = 240;

function render(name: Container, node: Readonly<Directive>, context: MdastVisitorContext): Block {
  const words = blockWords(pageOf(context).language);
  const { label, rest } = parts(node);
  const title = (fallback: string): readonly PhrasingContent[] => (label && label.children.length > 0 ? label.children : [text(fallback)]);
  const spoken = (fallback: string): string => (label && withEmoji(context.textContent(label)).trim()) || fallback;
  const attributes = node.attributes ?? {};
  const untitled = label ? [block('p', 'block-title', label.children), ...rest] : rest;

  if (isNotice(name)) {
    // On a week's page a long note is about the record, not the work: its title summarizes it, the rest is folded.
    if (name === 'note' && label && WEEK.test(pageOf(context).file) && context.textContent(node).length > LONG_NOTE) {
      const summary = block('summary', 'notice-title', title(words[name]));
      return block('details', 'notice', [summary, ...rest], { className: ['notice', name] });
    }
    const properties = { className: ['notice', name], role: 'note', ariaLabel: spoken(words[name]) };
    return block('aside', 'notice', [block('p', 'notice-title', title(words[name])), ...rest], properties);
  }
  switch (name) {
    case 'details': {
      const open = attributes['open'] === undefined ? {} : { open: true };
      return block('details', 'details', [block('summary', 'summary', title(words.details)), ...rest], open);
    }
    case 'tabs':
      return block('div', 'tabs', untitled);
    case 'tab': {
      const place = `${words.tab} ${(context.indexOf(node) ?? 0) + 1}`;
      return block('section', 'tab', [block('p', 'tab-label', title(place)), ...rest]);
    }
    case 'card': {
      const url = attributes['href'];
      const heading = url && label ? [{ type: 'link', url, title: null, children: label.children }] : label?.children;
      return block('div', 'card', heading ? [block('p', 'card-title', heading), ...rest] : rest);
    }
    default:
      return block('div', name, untitled);
  }
}

/** A quote that is a GitHub alert, as the notice that it looks like. */
function alert(node: Readonly<Blockquote>, context: MdastVisitorContext): Block | undefined {
  const [first, ...rest] = node.children;
  const text = first?.type === 'paragraph' ? first.children[0] : undefined;
  const sign = text?.type === 'text' ? alertSign(text.value, first?.type === 'paragraph' ? first.children[1]?.type : undefined) : undefined;
  if (first?.type !== 'paragraph' || text?.type !== 'text' || !sign?.alone || !isAlert(sign.name)) return undefined;
  const title = blockWords(pageOf(context).language)[sign.name];
  const value = text.value.slice(sign.length);
  const children = [...(value === '' ? [] : [{ ...text, value }]), ...first.children.slice(first.children[1]?.type === 'break' ? 2 : 1)];
  const body = children.length > 0 ? [{ ...first, children }, ...rest] : rest;
  const properties = { className: ['notice', ALERTS[sign.name]], role: 'note', ariaLabel: title };
  return block('aside', 'notice', [block('p', 'notice-title', [{ type: 'text', value: title }]), ...body], properties);
}

/** Known containers become elements; an unknown one keeps its content, and the check reports it. */
export const containerVisitors = {
  blockquote(node, context) {
    const notice = alert(node, context);
    if (notice) context.replaceNode(node, notice as never);
  },
  containerDirective(node, context) {
    if (isContainer(node.name)) context.replaceNode(node, render(node.name, node, context) as never);
    else context.replaceNode(node, { type: 'unknown', children: [...node.children], data: { hName: 'div' } } as never);
  },
} satisfies Omit<MdastPluginDefinition, 'name'>;
