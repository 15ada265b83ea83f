// The facts for the week editor, in one language.
import { address, site } from 'shiplog:site';
import { blockWords, findingWords, languageIn, messages, proseWords, publishWords, writeWords } from '../i18n/messages.ts';
import { previewWords } from '../i18n/preview-words.ts';
import { COMPONENT_FEATURES, COMPONENT_NAMES } from '../markdown/components.ts';
import { localizedText } from '../site/localized-text.ts';
import { defaultLanguage } from '../site/site.ts';
import type { Week } from '../worklog/week.ts';
import type { WriteFacts } from '../write/facts.ts';
import { filesBeside } from './content-root.ts';
import { desk } from './desk.ts';
import { readSources } from './sources.ts';

/** What rules, lists and the next week need of another week: not how its tasks were done. */
const brief = ({ summary: _, ...week }: Week): Week => ({
  ...week,
  ...(week.tasks && { tasks: week.tasks.map(({ detail, ...task }) => task) }),
});

/** Everything that the editor offers, with names in `language`. */
export async function writeFacts(language: string): Promise<WriteFacts> {
  const sources = await readSources();
  const first = defaultLanguage(site);
  const weeks = [...(sources.get(first)?.weeks.values() ?? [])].map(({ data }) => data).sort((one, other) => one.week - other.week);
  const files = Object.fromEntries(
    site.languages.map((code) => {
      const originals = sources.get(first)?.weeks ?? new Map();
      const own = code === first ? originals : (sources.get(code)?.words ?? new Map());
      return [
        code,
        Object.fromEntries(
          [...own].flatMap(([path, entry]) => {
            const number = originals.get(path)?.data.week;
            return number === undefined ? [] : [[number, entry.id]];
          }),
        ),
      ];
    }),
  );
  const named = <T extends { id: string; name: Parameters<typeof localizedText>[0] }>({ id, name }: T) => ({
    id,
    name: localizedText(name, language),
  });
  return {
    lang: language,
    words: writeWords(language),
    states: messages(language).state,
    previewWords: previewWords(language),
    findingWords: findingWords(language),
    proseWords: proseWords(language),
    publishWords: publishWords(language),
    blockWords: blockWords(language),
    base: address.base,
    languages: site.languages.map((code) => ({ code, name: languageIn(code, language) })),
    ...(site.programme && { programme: site.programme }),
    people: site.people.filter(({ role }) => role !== 'mentor').map(named),
    milestones: site.milestones.map((milestone) => ({ ...named(milestone), due: milestone.due })),
    ...(site.repository && { repository: site.repository }),
    weeks: weeks.map(brief),
    remarks: desk().remarks.flatMap(({ id, week, text, state }) => (state === 'closed' ? [] : [{ id, week, text }])),
    files,
    taken: filesBeside(site.languages.map((code) => `${code}/worklog`)),
    components: COMPONENT_NAMES.filter((name) => site.features[COMPONENT_FEATURES[name] ?? 'write'] !== false),
  };
}
