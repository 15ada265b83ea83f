// What is wrong with a link by its form. Separate from what it could lead to: the week editor judges the form before it has the list of pages.
import type { ContentLink } from '../site/links.ts';
import type { Link } from './body.ts';
import type { Finding } from './finding.ts';

type Fault = Pick<Finding, 'code' | 'what' | 'fix'>;

const fault = (code: Finding['code'], what: string, fix: string): Fault => ({ code, what, fix });

const COMPLETE = 'write a complete URL: https://…';

/** What hosts end in: a folder's name may have a dot too. */
const HOST = /^(?:www\.|[\w.-]+\.(?:com|org|net|io|dev|app|edu|vn)(?:[/?#]|$))/i;

/** The fault of a link to a file that does not exist, if it is an address without its scheme, such as `github.com/team/shop`. */
export const addressFault = (target: string): Fault | undefined =>
  HOST.test(target) ? fault('broken-link', `"${target}" begins without https://`, `write https://${target}`) : undefined;

/** The same for one word too, such as the hash of a commit; nothing if it is a path. */
export const wordFault = (target: string): Fault | undefined =>
  addressFault(target) ?? (/[./#:]/.test(target) ? undefined : fault('broken-link', `"${target}" is neither a URL nor a file`, COMPLETE));

/** The fault of a link that resolves to `target`; nothing if it may lead somewhere. In evidence, the schema refuses schemes. */
export function formFault(link: Pick<Link, 'target' | 'kind'>, target: ContentLink): Fault | undefined {
  switch (target.kind) {
    case 'refused':
      if (target.reason === 'backslash')
        return fault('link-refused', `"${link.target}" contains a backslash`, 'use / between folders and names');
      return target.reason === 'outside'
        ? fault(
            'link-refused',
            `"${link.target}" is outside the content folder`,
            'move the file into the content folder and link to it there',
          )
        : undefined;
    case 'external':
      return URL.canParse(target.url) ? undefined : fault('broken-link', `"${link.target}" is not a valid URL`, COMPLETE);
    case 'anchor':
      return link.target.trim() === '' ? fault('broken-link', `this ${link.kind} has no target`, 'write a file path or a URL') : undefined;
    default:
      return undefined;
  }
}
