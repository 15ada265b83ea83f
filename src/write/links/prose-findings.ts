// The check of the text in the form, in the reader's words: what the editor loads once the text differs from the published one.
import type { LinkFacts } from '../../check/link-facts.ts';
import { inLanguage } from '../judge/in-language.ts';
import type { EditedWeek } from '../judge/judged.ts';
import type { ProseFinding } from '../judge/prose-finding.ts';
import { BODY, judgeProse } from './judge-prose.ts';

/** Of a device without a connection that has not kept the list of pages. */
const UNREAD: ProseFinding = {
  path: BODY,
  code: 'broken-link',
  severity: 'note',
  what: 'links in the text cannot be checked now',
  fix: 'the build checks them',
  at: { from: 0, to: 0 },
};

let links: Promise<LinkFacts> | undefined;

async function read(address: string): Promise<LinkFacts> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} responded with status ${answer.status}`);
  return answer.json();
}

/** `base` is the site's, with a slash at its end; `beside` are the names of files beside the week, published or not. */
export async function proseFindingsOf(
  base: string,
  edited: EditedWeek,
  beside: readonly string[],
  words: Parameters<typeof inLanguage>[1],
): Promise<ProseFinding[]> {
  links ??= read(`${base}write-links.json`);
  const found = await links.then(
    (facts) => judgeProse(facts, edited, beside),
    () => {
      links = undefined;
      return [UNREAD];
    },
  );
  return found.map((finding) => inLanguage(finding, words));
}
