/** @jsxImportSource preact */
// Publishing: what the check says first, then the ways that this site has.
import type { Edited } from '../edited.ts';
import { type Desk, fieldAt, fieldId, goTo, nameOf, say, sentence, severityWord } from './desk.ts';
import { type Merging, mergeInto } from './merging.ts';
import { changesOf, picturesIn, published, sent } from './publishing.ts';
import { Ways } from './Ways.tsx';

interface Props {
  desk: Desk;
  original: Edited | undefined;
  /** Others changed the file: what is to be decided first. */
  onMerging(merging: Merging): void;
  /** From now on all findings are shown. */
  onTried(): void;
}

/** The findings of the whole week, each with a link to its field, if the form has one: it is drawn before its findings are known. */
function Summary({ desk }: { desk: Desk }) {
  const { words } = desk.site;
  // A note asks for nothing.
  const count = desk.findings.filter(({ severity }) => severity !== 'note').length;
  if (desk.findings.length === 0) return <p class="quiet">{words.noFindings}</p>;
  return (
    <>
      <p>{count > 0 ? say(words.findings, { count }) : words.noFindings}</p>
      <ul class="plain findings">
        {desk.findings.map(({ path, severity, what, fix }) => (
          <li class={`says ${severity}`}>
            {fieldAt(path) ? (
              <button
                type="button"
                class="plain-button"
                onClick={() => {
                  desk.touch([]);
                  goTo(path);
                }}
                key={nameOf(path)}
              >
                {severityWord(desk, severity)}: {sentence(what)}
              </button>
            ) : (
              `${severityWord(desk, severity)}: ${sentence(what)}`
            )}
            <span class="quiet"> {sentence(fix)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

export function Publish({ desk, original, onMerging, onTried }: Props) {
  const { site, session, findings } = desk;
  const { words } = site;
  const { week, file } = session.place;
  const message = original ? words.messageTranslation : session.base ? words.messageEdit : words.messageNew;
  return (
    <section id={fieldId(['publish'])} class="publish">
      <h3>{words.publish}</h3>
      <Summary desk={desk} />
      <Ways
        site={site}
        file={file}
        isNew={session.base === undefined}
        pictures={picturesIn(session, session.edited.body + JSON.stringify(session.edited.facts)).length}
        message={say(message, { week, title: session.edited.facts.title ?? '' })}
        hasErrors={findings.some(({ severity }) => severity === 'error')}
        changes={() => changesOf(session, original)}
        onTried={onTried}
        onStale={async (theirs) => {
          const merging = await mergeInto(session, theirs);
          if (merging && 'finish' in merging) onMerging(merging);
        }}
        onPublished={(text) => published(session, text)}
        onSent={(text, pull) => sent(session, text, pull)}
      />
    </section>
  );
}
