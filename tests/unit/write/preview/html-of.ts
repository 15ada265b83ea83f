// Preact's nodes as HTML, for components without hooks: a test of what a page says needs no page.
import type { ComponentChildren, VNode } from 'preact';
import { escapeHtml } from '../../../../src/site/escape.ts';

const isNode = (value: unknown): value is VNode => typeof value === 'object' && value !== null && 'type' in value;

/** The HTML that Preact makes of `node`. */
export function htmlOf(node: ComponentChildren): string {
  if (Array.isArray(node)) return node.map(htmlOf).join('');
  if (node === null || node === undefined || typeof node === 'boolean') return '';
  if (!isNode(node)) return escapeHtml(String(node));
  const { type, props } = node as VNode<Record<string, unknown>>;
  if (typeof type !== 'string') return htmlOf((type as (props: unknown) => ComponentChildren)(props));
  const { children, dangerouslySetInnerHTML, key: _key, ...attributes } = props;
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== null && value !== false)
    .map(([name, value]) => ` ${name}="${value === true ? '' : escapeHtml(String(value))}"`);
  const inner = (dangerouslySetInnerHTML as { __html: string } | undefined)?.__html ?? htmlOf(children as ComponentChildren);
  return `<${type}${written.join('')}>${inner}</${type}>`;
}
