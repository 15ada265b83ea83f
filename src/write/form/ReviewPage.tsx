/** @jsxImportSource preact */
// A review that the form of a week's page made: shown as its file, and published as a week is.
import { useEffect, useState } from 'preact/hooks';
import { handedKey, readHanded } from '../../worklog/review/handed-review.ts';
import type { Base } from '../drafts/store.ts';
import type { WriteFacts } from '../facts.ts';
import { say } from './desk.ts';
import { inRepository } from './publishing.ts';
import { Ways } from './Ways.tsx';

/** What the form stored in this tab. */
function handedTo({ base }: WriteFacts) {
  try {
    return readHanded(sessionStorage.getItem(handedKey(base)));
  } catch {
    // The browser blocks storage.
    return undefined;
  }
}

export function ReviewPage({ site }: { site: WriteFacts }) {
  const { words } = site;
  const [review] = useState(() => handedTo(site));
  /** The reviewer's other review of the same week and day. */
  const [theirs, setTheirs] = useState<Base | undefined>();
  const [replaces, setReplaces] = useState(false);
  useEffect(() => {
    const heading = document.querySelector('h1');
    if (heading && review) heading.textContent = say(words.reviewOf, { week: review.week });
  }, [review, words]);
  if (!review)
    return (
      <>
        <p class="says">{words.noReview}</p>
        <p>
          <a href="?">{words.allWeeks}</a>
        </p>
      </>
    );
  const { path, text, week } = review;
  const base = replaces && theirs ? { base: theirs.blob } : {};
  return (
    <div class="week-editor">
      <p class="back">
        <button type="button" class="plain-button" onClick={() => history.back()}>
          {words.backToForm}
        </button>
      </p>
      <h2>
        <code>{inRepository(site, path)}</code>
      </h2>
      <pre>
        <code>{text}</code>
      </pre>
      <section class="publish">
        <h3>{words.publish}</h3>
        <Ways
          site={site}
          file={path}
          isNew={!replaces}
          pictures={0}
          message={say(words.messageReview, { week })}
          hasErrors={false}
          isChosen
          changes={async () => [{ path, content: text, ...base }]}
          onTried={() => undefined}
          onStale={async (other) => {
            setTheirs(other);
            setReplaces(false);
          }}
          onPublished={async () => {
            sessionStorage.removeItem(handedKey(site.base));
            setTheirs(undefined);
          }}
        />
        {theirs && (
          <>
            <p class="says warning">{words.reviewExists}</p>
            <pre>
              <code>{theirs.text}</code>
            </pre>
            <label class="check">
              <input type="checkbox" checked={replaces} onClick={() => setReplaces(!replaces)} />
              {words.replaceReview}
            </label>
          </>
        )}
      </section>
    </div>
  );
}
