// The check of the links in the form, in the reader's words: what the editor loads once they may differ from the published ones.
import type { LinkFacts } from '../../check/link-facts.ts';
import type { Edited } from '../edited.ts';
import type { WriteFacts } from '../facts.ts';
import '../judge/index.ts';
import { inLanguage } from '../judge/in-language.ts';
import type { FieldFinding } from '../judge/judge-week.ts';
import type { EditedWeek } from '../judge/judged.ts';
import type { ProseFinding } from '../judge/prose-finding.ts';
import { BODY, judgeLinks } from './judge-links.ts';

/** After a change nothing is judged for so long (ms): an address is not read while it is typed. */
const PAUSE = 800;

/** Of a device without a connection that has not kept the list of pages, mostly. */
const UNREAD: ProseFinding = {
  path: BODY,
  code: 'broken-link',
  severity: 'note',
  what: 'links cannot be checked now',
  fix: 'the build checks them',
  at: { from: 0, to: 0 },
};

let links: Promise<LinkFacts> | undefined;

async function read(address: string): Promise<LinkFacts> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} responded with status ${answer.status}`);
  return answer.json();
}

/** Tells what the check says of `edited`, unless `signal` has ended by then. */
export function judgeLater(
  { base, taken, findingWords }: WriteFacts,
  edited: EditedWeek,
  pictures: Edited['pictures'],
  signal: AbortSignal,
  tell: (findings: (FieldFinding | ProseFinding)[]) => void,
): void {
  const judge = async (): Promise<void> => {
    links ??= read(`${base}write-links.json`);
    const found = await links
      .then((known) => judgeLinks(known, edited, [...taken, ...pictures.map(({ name }) => name)]))
      // The list cannot be read, or the text is one that no parser reads to its end.
      .catch(() => {
        links = undefined;
        return [UNREAD];
      });
    if (!signal.aborted) tell(found.map((finding) => inLanguage(finding, findingWords)));
  };
  if (signal.aborted) return;
  const wait = setTimeout(judge, PAUSE);
  signal.addEventListener('abort', () => clearTimeout(wait));
}
