/** @jsxImportSource preact */
// The translation of a week: each text of the original, and its field beside or below it.
import type { Edited } from '../edited.ts';
import { type WordPath, withWord, wordAt, wordsOf } from '../translation.ts';
import { change, type Desk, say } from './desk.ts';
import { Text } from './Fields.tsx';
import { Prose } from './Prose.tsx';
import { Source } from './Source.tsx';

export function TranslationForm({ desk, original }: { desk: Desk; original: Edited }) {
  const { words, languages } = desk.site;
  const { language } = desk.session.place;
  const nameOf = (code: string | undefined) => languages.find((one) => one.code === code)?.name ?? '';
  const { facts } = desk.session.edited;
  const first = languages[0]?.code;
  /** What a text is: eleven fields with one name would be a riddle. */
  const labelOf = ([part, , key]: WordPath): string => {
    if (part === 'objectives') return words.objectives;
    if (part === 'next') return words.next;
    if (part === 'blockers') return key === 'cause' ? words.cause : words.blockerText;
    if (part === 'tasks') return key === 'evidence' ? words.linkLabel : key === 'detail' ? words.detail : words.taskTitle;
    return part === 'summary' ? words.summary : words.weekTitle;
  };
  return (
    <>
      <p class="quiet">{words.translationHint}</p>
      <div class="pairs">
        {wordsOf(original.facts).map(({ path, text }) => (
          <div class="pair">
            <p lang={first}>
              {text.split('\n').map((line) => (
                <span class="line">{line}</span>
              ))}
            </p>
            <Text
              desk={desk}
              path={path}
              label={labelOf(path)}
              lang={language}
              long={text.includes('\n')}
              value={wordAt(facts, path)}
              onValue={(value) => change(desk, (now) => withWord(now, original.facts, path, value), path)}
            />
          </div>
        ))}
      </div>
      {original.body.trim() !== '' && (
        <details class="further" open>
          <summary>{say(words.original, { language: nameOf(first) })}</summary>
          <Source text={original.body.trim()} lang={first} />
        </details>
      )}
      <Prose desk={desk} />
    </>
  );
}
