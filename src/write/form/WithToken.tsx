/** @jsxImportSource preact */
// Publishing by GitHub's API: which token, where it is kept, what happens, and what became of it.
import { useRef, useState } from 'preact/hooks';
import { commitFiles } from '../publish/commit-files.ts';
import { connect } from '../publish/connection.ts';
import { followPages } from '../publish/follow-pages.ts';
import type { Outcome, PagesState, Route, Step } from '../publish/outcome.ts';
import { keptToken, type TokenPlace, tokenKind } from '../publish/token.ts';
import { say } from './desk.ts';
import { OutcomeText, PagesText } from './OutcomeText.tsx';
import { type Publication, textIn } from './publication.ts';
import { inRepository } from './publishing.ts';

/** GitHub's page for a new token, with everything filled in that an address can say. */
const newTokenUrl = (owner: string, name: string): string =>
  `https://github.com/settings/personal-access-tokens/new?${new URLSearchParams({ name, target_name: owner, expires_in: '30', contents: 'write', pull_requests: 'write', actions: 'read' })}`;

interface Props extends Publication {
  url: string;
  branch: string;
}

export function WithToken({
  site,
  file,
  message: usual,
  hasErrors,
  isChosen,
  changes,
  onTried,
  onStale,
  onPublished,
  onSent,
  url,
  branch,
}: Props) {
  const { words, publishWords } = site;
  const { token: t, steps } = publishWords;
  const kept = useRef(keptToken(url)).current;
  const [hasToken, setHasToken] = useState(kept.read() !== undefined);
  const [entered, setEntered] = useState('');
  /** What was entered cannot be a token. */
  const [refused, setRefused] = useState(false);
  const [place, setPlace] = useState<TokenPlace>('tab');
  const [route, setRoute] = useState<Route>('branch');
  const [step, setStep] = useState<{ name: Step; done: number; count: number } | undefined>();
  const [outcome, setOutcome] = useState<Outcome | undefined>();
  const [pages, setPages] = useState<PagesState | undefined>();
  const [message, setMessage] = useState<string | undefined>();
  const [, owner = '', name = ''] = /^https:\/\/(?:www\.)?github\.com\/([^/]+)\/([^/]+)$/i.exec(url) ?? [];
  const repository = `${owner}/${name}`;
  const kind = tokenKind(entered);

  async function publish(): Promise<void> {
    onTried();
    setOutcome(undefined);
    setPages(undefined);
    const connection = connect({ url, branch, token: kept.read() ?? '' });
    if ('kind' in connection) return setOutcome(connection);
    setStep({ name: 'look', done: 0, count: 0 });
    const own = await changes();
    const files = own.map((change) => ({ ...change, path: inRepository(site, change.path) }));
    const became = await commitFiles(connection, files, message ?? usual, route, (name, done = 0, count = 0) =>
      setStep({ name, done: done + 1, count }),
    );
    setStep(undefined);
    setOutcome(became);
    if (became.kind === 'refused' && became.reason === 'token') {
      kept.remove();
      setHasToken(false);
    }
    const stale = became.kind === 'stale' ? became.files.find((one) => one.path === inRepository(site, file))?.theirs : undefined;
    if (stale?.text !== undefined) await onStale({ text: stale.text, blob: stale.blob });
    if (became.kind === 'pull-request') await onSent?.(textIn(own), became);
    if (became.kind !== 'committed' && became.kind !== 'unchanged') return;
    await onPublished(textIn(own));
    setPages(await followPages(connection, became.commit, setPages));
  }

  return (
    <details class="way" open={hasToken || isChosen || outcome !== undefined}>
      <summary>{words.withToken}</summary>
      {hasToken ? (
        <>
          <p class="row">
            <span class="quiet">{say(t.stored, { repository })}</span>
            <button
              type="button"
              class="plain-button"
              onClick={() => {
                kept.remove();
                setHasToken(false);
              }}
            >
              {t.remove}
            </button>
          </p>
          <label class="field">
            {words.message}
            <textarea rows={1} value={message ?? usual} onInput={({ currentTarget }) => setMessage(currentTarget.value)} />
          </label>
          <div class="row">
            <label class="check">
              <input
                type="checkbox"
                checked={route === 'pull-request'}
                onClick={() => setRoute(route === 'branch' ? 'pull-request' : 'branch')}
              />
              {words.asPullRequest}
            </label>
            <button type="button" class="button primary" disabled={step !== undefined || hasErrors} onClick={() => void publish()}>
              {words.publishNow}
            </button>
          </div>
          {hasErrors && <p class="says error">{words.errorsFirst}</p>}
        </>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (kind === undefined) return setRefused(true);
            kept.keep(entered, place);
            setEntered('');
            setHasToken(true);
          }}
        >
          <p>
            <a href={newTokenUrl(owner, say(words.tokenName, { name }))} target="_blank" rel="noopener noreferrer">
              {t.create}
            </a>
          </p>
          <ol class="steps">
            {t.lines.slice(0, 3).map((line) => (
              <li>{say(line, { repository })}</li>
            ))}
          </ol>
          <p class="quiet">{t.lines.slice(3).join(' ')}</p>
          <label class="field">
            {t.label}
            <input type="password" autocomplete="off" value={entered} onInput={({ currentTarget }) => setEntered(currentTarget.value)} />
          </label>
          {refused && kind === undefined && (
            <p class="says error" role="alert">
              {publishWords.refused['token-shape'].what} {publishWords.refused['token-shape'].fix}
            </p>
          )}
          {kind !== undefined && kind !== 'fine-grained' && <p class="says warning">{say(t[kind], { repository })}</p>}
          <fieldset class="field choice">
            <legend>{t.place}</legend>
            {(['tab', 'browser'] as const).map((value) => (
              <label class="check">
                <input type="radio" name="token-place" checked={place === value} onClick={() => setPlace(value)} />
                {t[value]}
              </label>
            ))}
            {place === 'browser' && <p class="quiet">{say(t.browserHint, { origin: location.origin })}</p>}
          </fieldset>
          <button type="submit" class="button primary" disabled={entered.trim() === ''}>
            {t.use}
          </button>
        </form>
      )}
      <div role="status">
        {step && <p>{say(steps[step.name], { ...step })}</p>}
        {outcome && <OutcomeText site={site} outcome={outcome} />}
        {pages && <PagesText site={site} state={pages} />}
        {(outcome?.kind === 'pull-request' || pages?.kind === 'published') && (
          <p class="field">
            <a class="button" href="?">
              {words.allWeeks}
            </a>
          </p>
        )}
      </div>
    </details>
  );
}
