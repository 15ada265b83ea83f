/** @jsxImportSource preact */
// The week as its page will show it. Its parts load when it is opened.
import { useEffect, useState } from 'preact/hooks';
import type { Edited } from '../edited.ts';
import type { Desk } from './desk.ts';

interface Parts {
  WeekPreview: typeof import('../preview/WeekPreview.tsx').WeekPreview;
  previewDifferences: typeof import('../preview/differences.ts').previewDifferences;
  proseHtml: typeof import('../prose/prose-html.ts').proseHtml;
}

export function Preview({ desk, original }: { desk: Desk; original: Edited | undefined }) {
  const { site, session } = desk;
  const { words, previewWords, weeks, people, milestones, programme, languages, base } = site;
  const { place, edited } = session;
  const [parts, setParts] = useState<Parts | undefined>();
  const [urls, setUrls] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    void Promise.all([import('../preview/WeekPreview.tsx'), import('../preview/differences.ts'), import('../prose/prose-html.ts')]).then(
      ([{ WeekPreview }, { previewDifferences }, { proseHtml }]) => setParts({ WeekPreview, previewDifferences, proseHtml }),
    );
  }, []);
  useEffect(() => {
    const made = new Map(edited.pictures.map(({ name, bytes }) => [name, URL.createObjectURL(new Blob([bytes]))]));
    setUrls(made);
    return () => {
      for (const url of made.values()) URL.revokeObjectURL(url);
    };
  }, [edited.pictures]);
  if (!parts)
    return (
      <p class="quiet" role="status">
        {words.loading}
      </p>
    );
  const { WeekPreview, previewDifferences, proseHtml } = parts;
  return (
    <>
      <details>
        <summary class="quiet">{words.previewHint}</summary>
        <ul class="quiet">
          {previewDifferences.map((name) => (
            <li>{previewWords.differences[name]}</li>
          ))}
        </ul>
      </details>
      <div class="week-preview desk alone" lang={place.language}>
        <WeekPreview
          facts={original?.facts ?? edited.facts}
          translation={original && edited.facts}
          body={edited.body}
          log={weeks}
          words={previewWords}
          language={place.language}
          file={place.file}
          proseHtml={proseHtml(edited.body || original?.body || '', (path) => urls.get(path.replace(/^\.\//, '')), site.blockWords)}
          site={{ base, languages: languages.map(({ code }) => code), programme, people, milestones }}
        />
      </div>
    </>
  );
}
