// A digest as Markdown. Names come from other people's sites: nothing of them is markup.
import type { Digest, Line } from './digest.ts';

/** Signs that mean something in Markdown, in HTML within it, or to a host that links names and numbers. */
const SIGNS = /[\\`*_[\]#|<>~&@]|:(?=\/)|(?<=\bwww)\./gi;

/** `text` as one line of Markdown that shows it. */
export const inert = (text: string): string => text.replace(/\s+/g, ' ').replace(SIGNS, (sign) => `\\${sign}`);

/** An address within Markdown's parentheses. */
export const linkTo = (url: string): string => url.replace(/[()<>\\ ]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

const line = ({ team, text, url }: Line): string => `- [${inert(team)}](${linkTo(url)}): ${inert(text)}`;

export function markdownDigest({ title, period, sections, none, link }: Digest): string {
  const parts = sections.map((section) =>
    [`## ${inert(section.title)}`, '', ...(section.lines.length > 0 ? section.lines.map(line) : [inert(none)])].join('\n'),
  );
  return `${[`# ${inert(title)}`, inert(period), ...parts, `[${inert(link.text)}](${linkTo(link.url)})`].join('\n\n')}\n`;
}
