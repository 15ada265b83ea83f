/** @jsxImportSource preact */
// What became of a publication: what happened, what is safe, what to do, and a link.
import type { WriteFacts } from '../facts.ts';
import type { Outcome, PagesState } from '../publish/outcome.ts';
import { outcomeText, pagesText, type OutcomeText as Said } from '../publish/outcome-text.ts';
import { shownTime } from './shown-time.ts';

const Sentences = ({ what, safe, fix, link, isFault }: Said & { isFault: boolean }) => (
  <div class={`says ${isFault ? 'error' : ''}`}>
    <p>
      <b>{what}</b>
    </p>
    {safe && <p>{safe}</p>}
    {fix && <p>{fix}</p>}
    {link && (
      <p>
        <a href={link.url} target="_blank" rel="noopener noreferrer">
          {link.label}
        </a>
      </p>
    )}
  </div>
);

export function OutcomeText({ site, outcome }: { site: WriteFacts; outcome: Outcome }) {
  const { publishWords, repository, lang } = site;
  const place = {
    words: publishWords,
    repository: repository ? new URL(repository.url).pathname.slice(1) : '',
    branch: repository?.branch ?? '',
    time: (milliseconds: number) => shownTime(milliseconds, lang),
  };
  return <Sentences {...outcomeText(outcome, place)} isFault={outcome.kind === 'refused' || outcome.kind === 'stale'} />;
}

export const PagesText = ({ site, state }: { site: WriteFacts; state: PagesState }) => (
  <Sentences {...pagesText(state, site.publishWords)} isFault={state.kind === 'failed'} />
);
