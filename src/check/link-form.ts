// What is wrong with a link whatever it leads to. Separate from the content that it could lead to, which the week editor does not know.
import type { ContentLink } from '../site/links.ts';
import type { Link } from './body.ts';
import type { Finding } from './finding.ts';

/** The fault of a link that resolves to `target`; nothing if it may lead somewhere. */
export function formFault(link: Pick<Link, 'target' | 'kind'>, target: ContentLink): Pick<Finding, 'code' | 'what' | 'fix'> | undefined {
  const fault = (code: Finding['code'], what: string, fix: string) => ({ code, what, fix });
  switch (target.kind) {
    case 'dead':
      return fault('dead-link', `this link was already broken at import: ${target.original}`, 'fix the link, or remove it');
    case 'refused':
      if (target.reason === 'backslash')
        return fault('link-refused', `"${link.target}" contains a backslash`, 'use / between folders and names');
      return target.reason === 'scheme'
        ? fault(
            'link-refused',
            `links to "${link.target.slice(0, 40)}" are not allowed`,
            'write a file path, or a URL that starts with https:// or mailto:',
          )
        : fault(
            'link-refused',
            `"${link.target}" is outside the content folder`,
            'move the file into the content folder and link to it there',
          );
    case 'external':
      return URL.canParse(target.url)
        ? undefined
        : fault('broken-link', `"${link.target}" is not a valid URL`, 'write a complete URL: https://…');
    case 'anchor':
      return link.target.trim() === '' ? fault('broken-link', `this ${link.kind} has no target`, 'write a file path or a URL') : undefined;
    default:
      return undefined;
  }
}
