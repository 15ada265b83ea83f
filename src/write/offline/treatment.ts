// What the service worker does with a request, by its address. All decisions are here; `worker.ts` only carries them out.
import { escapeHtml } from '../../site/escape.ts';

/**
 * `page`: the network first; its copy is shown with a mark, and only if the network fails. `facts` of the editor: the same, but their
 * copy is renewed together with the editor's pages and scripts. `source`: the file of a week. `beside`: pictures and styles without a
 * digest in their names. `hashed`: never changes, so its copy comes first. `sheet`: the style of the mark.
 */
export type Treatment = 'page' | 'facts' | 'source' | 'beside' | 'hashed' | 'sheet';

/** What is decided by; a `Request` has it. */
export interface Asked {
  method: string;
  url: string;
  mode: string;
  destination: string;
  headers: { has(name: string): boolean };
}

/** The address of the mark's style, below the base. No such file is published. */
export const SHEET = 'write-offline.css';

/** What pages load. A database or a Worker's code is not kept: only the sandbox has them, and it is large. */
const LOADED = new Set(['font', 'image', 'script', 'style']);

/** `undefined`: the browser treats the request as it does without a service worker. `scope` is the site's base, as an absolute address. */
export function treatmentOf({ method, url, mode, destination, headers }: Asked, scope: string): Treatment | undefined {
  if (method !== 'GET' || headers.has('range') || !url.startsWith(scope)) return undefined;
  const path = keyOf(url).slice(scope.length);
  if (mode === 'navigate') return 'page';
  if (path === SHEET) return 'sheet';
  if (/^(?:(?:[^/]+\/)?write|write-links)\.json$/.test(path)) return 'facts';
  if (path.startsWith('write/source/')) return 'source';
  if (!LOADED.has(destination)) return undefined;
  return path.startsWith('_astro/') ? 'hashed' : 'beside';
}

/** The name of a copy: the address without its query and its fragment. */
export const keyOf = (url: string): string => url.replace(/[?#].*$/s, '');

/** The addresses, below the base, of the editor in each language, and of its facts. The first language is at the top. */
export const editorFiles = (languages: readonly string[]): { pages: string[]; facts: string[] } => {
  const at = (file: string) => languages.map((language, index) => (index === 0 ? file : `${language}/${file}`));
  return { pages: at('write/'), facts: [...at('write.json'), 'write-links.json'] };
};

/** The files in `_astro` that a page, a script or a style sheet names. */
export const namedFiles = (text: string): string[] => [
  ...new Set([...text.matchAll(/(?:_astro|\.)\/([\w.~-]+\.\w+)/g)].map(([, name]) => `_astro/${name}`)),
];

/** The files that a script or a style sheet needs at once or later; others are kept when a page shows them. */
export const furtherFiles = (text: string): string[] => namedFiles(text).filter((name) => /\.(?:js|css|woff2)$/.test(name));

/** A page's HTML with a line above everything else that says that it is a copy. `sheet` is the address of the line's style. */
export const marked = (html: string, text: string, sheet: string): string =>
  html.replace(
    /<body\b[^>]*>/,
    (body) => `${body}<link rel="stylesheet" href="${sheet}"><p class="offline-copy" role="status">${escapeHtml(text)}</p>`,
  );

/** The language of a page. */
export const languageOf = (html: string): string | undefined => /<html\b[^>]*?\slang="?([\w-]+)/.exec(html)?.[1];
