/** @jsxImportSource preact */
// The editor: the list of weeks and drafts, or one week, by the address.
import { useEffect, useState } from 'preact/hooks';
import type { WriteFacts } from '../facts.ts';
import { Choose } from './Choose.tsx';
import { say } from './desk.ts';
import { Editor } from './Editor.tsx';
import { type Opened, openWeek, type Refusal, wantedBy } from './open-week.ts';
import { ReviewPage } from './ReviewPage.tsx';

const saying = ({ words }: WriteFacts, refusal: Refusal): string =>
  refusal.kind === 'unreadable'
    ? say(words.unreadable, { ...refusal })
    : refusal.kind === 'no-week'
      ? say(words.noFile, { week: refusal.week })
      : say(words.notFound, { file: refusal.file });

export function App({ site }: { site: WriteFacts }) {
  const isReview = new URLSearchParams(location.search).has('review');
  const [wanted] = useState(() => wantedBy(location.search, site));
  const [opened, setOpened] = useState<Opened | Refusal | undefined>();
  useEffect(() => {
    if (wanted) void openWeek(site, wanted).then(setOpened);
  }, [site, wanted]);
  if (isReview) return <ReviewPage site={site} />;
  if (!wanted) return <Choose site={site} />;
  if (!opened)
    return (
      <p class="quiet" role="status">
        {site.words.loading}
      </p>
    );
  if ('kind' in opened)
    return (
      <>
        <p class="says error" role="alert">
          {saying(site, opened)}
        </p>
        <p class="row">
          <button type="button" class="button" onClick={() => location.reload()}>
            {site.words.again}
          </button>
          <a class="button" href="?">
            {site.words.allWeeks}
          </a>
        </p>
      </>
    );
  return <Editor site={site} opened={opened} answers={wanted.answers} />;
}
