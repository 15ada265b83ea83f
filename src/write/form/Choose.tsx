/** @jsxImportSource preact */
// Where the editor begins: the next week, drafts on this device, and all weeks with their translations.
import { useEffect, useState } from 'preact/hooks';
import { isWeekNumber } from '../../worklog/next-week.ts';
import { type Draft, listDrafts, removeDraft } from '../drafts/store.ts';
import type { WriteFacts } from '../facts.ts';
import { say } from './desk.ts';
import { Offline } from './Offline.tsx';
import { shownTime } from './shown-time.ts';

const addressOf = (week: number, language: string): string => `?week=${week}&lang=${language}`;

export function Choose({ site }: { site: WriteFacts }) {
  const { words, weeks, languages, files, programme, lang, base } = site;
  const [drafts, setDrafts] = useState<readonly Draft[]>([]);
  const list = () => void listDrafts(location.origin + base).then(setDrafts, () => undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page opens
  useEffect(list, []);
  const next = Math.max(0, ...weeks.map(({ week }) => week)) + 1;
  const [first, ...others] = languages;
  const translating = (week: number, code: string, language: string): string =>
    say(files[code]?.[week] ? words.editTranslation : words.translate, { language });
  return (
    <>
      {isWeekNumber(next, programme) ? (
        <p>
          <a class="button primary" href="?new">
            {say(words.newWeek, { week: next })}
          </a>
        </p>
      ) : (
        isWeekNumber(next) && (
          <p>
            {weeks.length === next - 1 && say(words.allWritten, { count: programme?.weeks ?? 0 })}{' '}
            <a href={`?week=${next}`}>{say(words.furtherWeek, { week: next })}</a>
          </p>
        )
      )}
      {drafts.length > 0 && (
        <section>
          <h2>{words.drafts}</h2>
          <ul class="plain choices">
            {drafts.map(({ week, language, saved, file, settled, sent, edited }) => (
              <li>
                <a href={addressOf(week, language)}>
                  <span class="quiet">
                    {say(words.week, { week })}
                    {language !== first?.code && ` · ${languages.find(({ code }) => code === language)?.name}`}
                  </span>{' '}
                  {edited.facts.title}
                </a>
                {sent ? (
                  <a class="quiet" href={sent.url} target="_blank" rel="noopener noreferrer">
                    {say(words.sentOf, { number: sent.number })}
                  </a>
                ) : (
                  <span class="quiet">
                    {say(settled && !site.devServer ? words.publishedOf : words.draftOf, { when: shownTime(saved, lang) })}
                  </span>
                )}
                <button
                  type="button"
                  class="plain-button"
                  onClick={() => {
                    if (confirm(words.sureRemove)) void removeDraft(location.origin + base, file).then(list);
                  }}
                >
                  {words.removeDraft}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{words.weeks}</h2>
        {weeks.length === 0 && <p class="quiet">{words.noWeeks}</p>}
        <ul class="plain choices">
          {weeks.toReversed().map(({ week, title }) => (
            <li>
              <a href={addressOf(week, first?.code ?? lang)} aria-label={`${words.edit}: ${say(words.week, { week })}, ${title}`}>
                <span class="quiet">{say(words.week, { week })}</span> {title}
              </a>
              {others.map(({ code, name }) => (
                <a
                  class="quiet language"
                  href={addressOf(week, code)}
                  aria-label={`${translating(week, code, name)}, ${say(words.week, { week })}`}
                >
                  {translating(week, code, name)}
                </a>
              ))}
            </li>
          ))}
        </ul>
      </section>
      <Offline site={site} />
    </>
  );
}
