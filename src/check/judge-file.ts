// Checks whether a link leads to an existing file beside the pages.
import { IMAGE } from '../site/asset-kind.ts';
import { decoded } from '../site/decoded.ts';
import type { ContentLink } from '../site/links.ts';
import { relativeLink } from '../site/relative-link.ts';
import type { Finding } from './finding.ts';
import { addressFault, wordFault } from './link-form.ts';
import { type Case, judgeSpelling } from './link-to-judge.ts';

/** A picture whose name has a sign that ends the path of an address: a build could not open it. */
function judgeName(file: string, { link, report }: Case): Finding[] {
  const [sign] = (link.kind === 'image' && IMAGE.test(file) && /[#?]/.exec(file)) || [];
  if (sign === undefined) return [];
  const name = file.split('/').at(-1) ?? '';
  const what = `the path of the picture "${name}" contains the character ${sign}, which ends the path of an address`;
  return report('page-name', what, `rename it, and the link: ${name.replace(/[#?]+/g, '-')}`);
}

/** What is wrong with a link to a file; nothing if it is valid. */
export function judgeFile({ file, hash }: Extract<ContentLink, { kind: 'file' }>, one: Case): Finding[] {
  const { page, link, targets, report } = one;
  const whole = `${file}#${decoded(hash)}`;
  if (targets.hasFile(whole) && !targets.hasFile(file)) {
    const found = judgeName(whole, one);
    const what = `in "${link.target}" the # begins an anchor, but it is a part of the file's name`;
    return found.length > 0 ? found : report('broken-link', what, 'rename the file, or write %23 for the #');
  }
  if (targets.hasFile(file)) {
    const found = judgeName(file, one);
    if (found.length > 0) return found;
    if (link.kind === 'image' || targets.isPublished(file)) return [];
    return report(
      'broken-link',
      `the file "${link.target}" is not published`,
      'move it into a language folder, files/ or images/, or remove the link',
    );
  }
  const misspelled = judgeSpelling(file, one);
  if (misspelled) return misspelled;
  if (link.kind === 'image' && (file === '' || targets.hasFolder(file)))
    return report('missing-image', `"${link.target}" is a folder, not an image`, 'name a file in the folder');
  if (file === '') return report('broken-link', `"${link.target}" is the content folder`, 'name a file in the folder');
  if (targets.hasFolder(file)) {
    const index = ['index.md', 'index.mdx'].map((name) => `${file}/${name}`).find((path) => targets.hasFile(path));
    const fix = index
      ? `write ${relativeLink(page.path, index)}`
      : `link to the list of its pages: /${file.split('/').slice(1).join('/')}/`;
    return report('broken-link', `"${link.target}" is a folder`, fix);
  }
  const withExtension = ['.md', '.mdx'].map((extension) => file + extension).find((path) => targets.hasFile(path));
  if (link.kind === 'link' && withExtension)
    return report('broken-link', `"${link.target}" has no file extension`, `write ${relativeLink(page.path, withExtension)}`);
  const near = targets.likelyFile(file);
  const code = link.kind === 'image' ? 'missing-image' : 'broken-link';
  const written = link.target.trim();
  const fault = addressFault(written) ?? (link.kind === 'link' && !near ? wordFault(written) : undefined);
  if (fault) return report(code, fault.what, fault.fix);
  const fix = near ? `did you mean "${relativeLink(page.path, near)}"?` : 'add the file, or fix the path';
  return report(code, `file not found: ${file}`, fix);
}
