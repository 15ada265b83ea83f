/** @jsxImportSource preact */
// One week in the editor: what is saved, the form, the check, the preview, publishing.
import { useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import type { Facts } from '../edited.ts';
import type { OpenRemark, WriteFacts } from '../facts.ts';
import type { FieldFinding } from '../judge/judge-week.ts';
import { withoutBlanks } from '../without-blanks.ts';
import { Bar } from './Bar.tsx';
import { type Desk, fieldId, nameOf, type Path, say } from './desk.ts';
import { findingsInForm } from './findings-in-form.ts';
import type { Merging } from './merging.ts';
import type { Opened } from './open-week.ts';
import { Preview } from './Preview.tsx';
import { Publish } from './Publish.tsx';
import type { Session } from './session.ts';
import { TranslationForm } from './TranslationForm.tsx';
import { WeekForm } from './WeekForm.tsx';

/** Ids that the file has: they stay. */
const idsOf = ({ objectives = {}, next = {}, tasks = [], blockers = [] }: Facts): ReadonlySet<string> =>
  new Set([
    ...Object.keys(objectives),
    ...Object.keys(next),
    ...tasks.flatMap(({ id, evidence = [] }) => [id, ...evidence.map((link) => link.id)]),
    ...blockers.map(({ id }) => id),
  ]);

/** Renders again after each change of the session. */
function useSession(session: Session): void {
  const [, render] = useReducer<number, undefined>((count) => count + 1, 0);
  useEffect(() => session.subscribe(() => render(undefined)), [session]);
}

/** Facts with links of which the form is not all that can be wrong. */
const FURTHER = /"href":"(?!https?:)|\]\(/;

/** What the check says, in the reader's words; its code loads once the form is there. */
function useFindings(site: WriteFacts, session: Session): Pick<Desk, 'findings' | 'inProse'> {
  const [inFacts, setInFacts] = useState<readonly FieldFinding[]>([]);
  const [inLinks, setInLinks] = useState<Desk['findings']>([]);
  const judged = useMemo(() => ({ ...site, languages: site.languages.map(({ code }) => code) }), [site]);
  const { edited, original, place, base } = session;
  useEffect(() => {
    const ended = new AbortController();
    const week = { path: place.file, language: place.language, facts: withoutBlanks(edited.facts), body: edited.body, isNew: !base };
    void import('../judge/index.ts').then(({ findingsOf }) => {
      if (ended.signal.aborted) return;
      setInFacts(findingsInForm(edited.facts, findingsOf(judged, site.weeks, week, site.findingWords, site.lang)));
    });
    // The build has judged the published links.
    if (edited.body === original.body && (edited.facts === original.facts || !FURTHER.test(JSON.stringify(edited.facts))))
      setInLinks((found) => (found.length > 0 ? [] : found));
    else
      void import('../links/judge-later.ts').then(({ judgeLater }) =>
        judgeLater(site, week, edited.pictures, ended.signal, (found) => setInLinks(findingsInForm(edited.facts, found))),
      );
    return () => ended.abort();
  }, [site, judged, edited, original, place, base]);
  const inProse = useMemo(() => inLinks.filter((found) => 'at' in found), [inLinks]);
  return { findings: [...inFacts, ...inLinks], inProse };
}

export function Editor({ site, opened, answers }: { site: WriteFacts; opened: Opened; answers: OpenRemark | undefined }) {
  const { session, original } = opened;
  const { words } = site;
  useSession(session);
  const { findings, inProse } = useFindings(site, session);
  const [merging, setMerging] = useState<Merging | undefined>(opened.merging);
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const [previewed, setPreviewed] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const kept = useMemo(() => idsOf(session.original.facts), [session.original]);
  const taken = useMemo(
    () => new Set(site.weeks.filter(({ week }) => week !== session.place.week).flatMap(({ tasks = [] }) => tasks.map(({ id }) => id))),
    [site, session],
  );
  const touch = (path: Path) => setTouched((before) => (before.has(nameOf(path)) ? before : new Set([...before, nameOf(path)])));
  const desk: Desk = { site, session, findings, inProse, kept, taken, touched, touch };
  const language = site.languages.find(({ code }) => code === session.place.language)?.name;
  return (
    <div class="week-editor">
      <p class="back">
        <a href="?">{words.allWeeks}</a>
      </p>
      <h2 tabIndex={-1} ref={heading}>
        {say(words.week, { week: session.place.week })}
        {original && ` · ${say(words.translation, { language: language ?? '' })}`}
      </h2>
      <Bar site={site} session={session} />
      {merging ? (
        <merging.Conflicts site={site} facts={session.edited.facts} merging={merging} onDone={() => setMerging(undefined)} />
      ) : (
        <>
          {opened.merged && <p class="says">{words.merged}</p>}
          {original ? <TranslationForm desk={desk} original={original} /> : <WeekForm desk={desk} answers={answers} />}
          <section>
            <button type="button" class="button" aria-expanded={previewed} onClick={() => setPreviewed(!previewed)}>
              {previewed ? words.hidePreview : words.preview}
            </button>
            {previewed && (
              <>
                <Preview desk={desk} original={original} />
                <p>
                  <a href={`#${fieldId(['publish'])}`}>{words.publish}</a>
                </p>
              </>
            )}
          </section>
          <Publish desk={desk} original={original} onMerging={setMerging} onTried={() => touch([])} />
        </>
      )}
    </div>
  );
}
