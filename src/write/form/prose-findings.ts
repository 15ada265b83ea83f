// What the check says of the week's text while it is typed.
import { useEffect, useState } from 'preact/hooks';
import type { WriteFacts } from '../facts.ts';
import type { ProseFinding } from '../judge/prose-finding.ts';
import type { Session } from './session.ts';

/** After a change nothing is judged for so long (ms): an address is not read while it is typed. */
const PAUSE = 400;

/** The published text was judged by the build: nothing is loaded before it differs. */
export function useProseFindings(site: WriteFacts, { edited, original, place }: Session): readonly ProseFinding[] {
  const [findings, setFindings] = useState<readonly ProseFinding[]>([]);
  const isChanged = edited.body !== original.body;
  useEffect(() => {
    let gone = false;
    const judge = async () => {
      const { proseFindingsOf } = await import('../links/prose-findings.ts');
      const week = { path: place.file, language: place.language, facts: edited.facts, body: edited.body };
      const beside = [...site.taken, ...edited.pictures.map(({ name }) => name)];
      const found = await proseFindingsOf(site.base, week, beside, site.findingWords);
      if (!gone) setFindings(found);
    };
    const wait = setTimeout(() => (isChanged ? void judge() : setFindings([])), PAUSE);
    return () => {
      gone = true;
      clearTimeout(wait);
    };
  }, [site, place, edited, isChanged]);
  return findings;
}
