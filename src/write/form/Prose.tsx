/** @jsxImportSource preact */
// The week's prose: its text until it is touched, then the editor, whose chunk loads with the first tap.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ProseEditor } from '../prose/options.ts';
import type { Desk } from './desk.ts';
import { Findings } from './Fields.tsx';
import { Source } from './Source.tsx';
import { weekPictures } from './week-pictures.ts';

const BODY = ['body'];

/** The blank line between front matter and prose is not the author's: hidden, and kept as it was in the file. */
function bodies(original: string) {
  const blank = original === '' || original.startsWith('\n') ? '\n' : '';
  return {
    shownOf: (body: string): string => (body.startsWith(blank) ? body.slice(blank.length) : body),
    bodyOf: (shown: string): string => (shown === '' && original === '' ? '' : blank + shown),
  };
}

export function Prose({ desk }: { desk: Desk }) {
  const { words } = desk.site;
  const { session } = desk;
  const touched = desk.touched.has('body');
  const [fault, setFault] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const mounted = useRef<ProseEditor | undefined>(undefined);
  const { shownOf, bodyOf } = useMemo(() => bodies(session.original.body), [session.original.body]);
  const value = shownOf(session.edited.body);
  const latest = useRef(desk);
  latest.current = desk;
  // The editor has the text as it was typed; this is how it hears of other changes: undo, another tab, a merge.
  const shown = useRef(value);
  useEffect(() => {
    if (value === shown.current) return;
    // What was typed since this was rendered is newer than `value`.
    const newest = shownOf(session.edited.body);
    if (newest !== shown.current) mounted.current?.setValue(newest);
    shown.current = newest;
  }, [session, value, shownOf]);
  const { inProse } = desk;
  useEffect(() => mounted.current?.mark(inProse, session.edited.body.length), [session, inProse]);
  useEffect(() => {
    if (!touched || !box.current) return;
    let gone = false;
    const parent = box.current;
    import('../prose/mount-prose.ts').then(
      ({ mountProse }) => {
        if (gone) return;
        mounted.current = mountProse(parent, {
          value: shownOf(session.edited.body),
          words: latest.current.site.proseWords,
          label: latest.current.site.words.prose,
          language: session.place.language,
          mdx: session.place.file.endsWith('.mdx'),
          components: latest.current.site.components,
          pictures: weekPictures(latest.current),
          onChange: (body) => {
            shown.current = body;
            session.change({ ...session.edited, body: bodyOf(body) }, 'body');
          },
        });
        mounted.current.focus();
        mounted.current.mark(latest.current.inProse, session.edited.body.length);
      },
      () => setFault(true),
    );
    return () => {
      gone = true;
      mounted.current?.destroy();
      mounted.current = undefined;
    };
  }, [touched, session, shownOf, bodyOf]);
  return (
    <section id="f-body">
      <h3>{words.prose}</h3>
      <p class="quiet">{words.proseHint}</p>
      {touched ? (
        <div ref={box} />
      ) : (
        <>
          {value.trim() !== '' && <Source text={value.trim()} />}
          <button type="button" class="button" onClick={() => desk.touch(BODY)}>
            {words.writeProse}
          </button>
        </>
      )}
      <Findings desk={desk} path={BODY} />
      {fault && (
        <p class="says error" role="alert">
          {words.failed}
        </p>
      )}
    </section>
  );
}
