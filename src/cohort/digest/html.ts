// A digest as the HTML text of a mail: no script, no picture, no style sheet, because mail programs drop them.
import { directionOf } from '../../site/direction.ts';
import { escapeHtml } from '../../site/escape.ts';
import type { Digest, Section } from './digest.ts';

const link = (text: string, url: string): string => `<a href="${escapeHtml(url)}">${escapeHtml(text)}</a>`;

function section({ title, lines }: Section, none: string): string {
  const items = lines.map(({ team, text, url }) => `<li>${link(team, url)}: ${escapeHtml(text)}</li>`);
  return `<h2 style="font-size:18px">${escapeHtml(title)}</h2>\n${items.length > 0 ? `<ul>\n${items.join('\n')}\n</ul>` : `<p>${escapeHtml(none)}</p>`}`;
}

export function htmlDigest({ title, period, sections, none, link: { text, url }, language }: Digest): string {
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(language)}" dir="${directionOf(language)}">`,
    `<head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head>`,
    '<body style="font:16px/1.5 sans-serif;max-width:40em">',
    `<h1 style="font-size:24px">${escapeHtml(title)}</h1>`,
    `<p>${escapeHtml(period)}</p>`,
    ...sections.map((one) => section(one, none)),
    `<p>${link(text, url)}</p>`,
    '</body></html>\n',
  ].join('\n');
}
