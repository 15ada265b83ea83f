// An outcome in sentences: what happened, what is safe, what to do, and where a link leads on.
import type { PublishWords } from '../../i18n/en/write-publish.ts';
import { fill } from '../../i18n/fill.ts';
import type { Outcome, PagesState } from './outcome.ts';

export interface OutcomeText {
  what: string;
  /** Only where something was not done. */
  safe?: string;
  fix?: string;
  link?: { url: string; label: string };
}

interface Place {
  words: PublishWords;
  /** `team/report`. */
  repository: string;
  branch: string;
  /** A moment, in milliseconds, as a time of the reader's language. */
  time(milliseconds: number): string;
}

export function outcomeText(outcome: Outcome, { words, repository, branch, time }: Place): OutcomeText {
  const { links, permissions } = words;
  if (outcome.kind !== 'refused') {
    const paths = outcome.kind === 'stale' ? outcome.files.map(({ path }) => path).join(', ') : '';
    const number = outcome.kind === 'pull-request' ? outcome.number : '';
    const { what, fix } = words.outcomes[outcome.kind];
    return {
      what: fill(what, { branch, paths, number }),
      ...(outcome.kind === 'stale' ? { safe: words.safe.stale } : {}),
      fix,
      ...('url' in outcome
        ? { link: { url: outcome.url, label: outcome.kind === 'pull-request' ? fill(links.pullRequest, { number }) : links.commit } }
        : {}),
    };
  }
  const { reason, published, permission, message = '', status = '', until, seconds = '', path = '', url } = outcome;
  const values = {
    repository,
    branch,
    message,
    status,
    seconds,
    path,
    permission: permission ? permissions[permission] : '',
    time: until === undefined ? '' : time(until),
  };
  const { what, fix } = words.refused[reason];
  return {
    what: fill(what, values),
    safe: fill(words.safe[published], { branch: outcome.branch ?? branch }),
    fix: fill(fix, values),
    ...(url ? { link: { url, label: published === 'branch' ? links.openPullRequest : links.authorize } } : {}),
  };
}

/** The sentence of a state of the publication. */
export function pagesText(state: PagesState, { links, pages, notFollowed }: PublishWords): OutcomeText {
  const what = state.kind === 'not-followed' ? notFollowed[state.why] : pages[state.kind];
  const url = 'url' in state ? state.url : undefined;
  return { what, ...(url ? { link: { url, label: state.kind === 'published' ? links.site : links.run } } : {}) };
}
