// Videos and sounds: an element with the browser's controls, as HTML, which pages of Markdown may contain.
import type { PhrasingContent } from 'mdast';
import { escapeHtml } from '../../site/escape.ts';
import { isSafe } from './addresses.ts';
import type { Options } from './options.ts';

/** Files that browsers play. */
const PLAYED = /\.(?:mp4|m4v|webm|ogv|mov|mp3|m4a|ogg|wav)$/i;

interface Media {
  tag: 'video' | 'audio';
  src: string;
  poster?: string;
  title?: string;
}

/** The element as HTML; else `link`, the address of a link, if no file of the site or of another host can be played. */
export function player({ tag, src, poster = '', title = '' }: Media, line: number, options: Options): { html: string } | { link: string } {
  const path = src.split(/[?#]/)[0] ?? '';
  if (!PLAYED.test(path)) return { link: src };
  const address = options.resolveLink(src, line, /^(?:https?:)?\/\//i.test(src) ? 'image' : 'link');
  if (address.startsWith('dead:')) return { link: address };
  const shown = poster === '' || !isSafe(poster) ? 'dead:' : options.resolveLink(poster, line, 'image');
  const attributes = [
    `src="${escapeHtml(address)}"`,
    ...(shown.startsWith('dead:') ? [] : [`poster="${escapeHtml(shown)}"`]),
    ...(title === '' ? [] : [`title="${escapeHtml(title)}"`]),
  ];
  return { html: `<${tag} controls preload="none" ${attributes.join(' ')}></${tag}>` };
}

/** The words of a link to the file. */
export const fileName = (src: string): string => src.split(/[?#]/)[0]?.split('/').at(-1) || src;

export const playerNode = (html: string): PhrasingContent => ({ type: 'html', value: html });
