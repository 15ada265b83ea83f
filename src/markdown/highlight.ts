// Colors code by Shiki. Tokens become classes, since the site's policy allows no style attributes.
import {
  bundledLanguages,
  createCssVariablesTheme,
  createHighlighter,
  guessEmbeddedLanguages,
  type Highlighter,
  isSpecialLang,
  type ThemedToken,
} from 'shiki';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import { escapeHtml } from './html.ts';

const THEME = createCssVariablesTheme({ name: 'shiplog', variablePrefix: '--', variableDefaults: {} });
const TOKEN = /^var\(--token-([a-z-]+)\)$/;

let starting: Promise<Highlighter> | undefined;
const start = (): Promise<Highlighter> =>
  (starting ??= createHighlighter({ themes: [THEME], langs: [], engine: createJavaScriptRegexEngine({ forgiving: true }) }));

type Language = keyof typeof bundledLanguages;

const known = (language: string): language is Language => language in bundledLanguages;

/**
 * What a block needs: its language, and those within it. Without the latter, the front matter of a block of Markdown would be in color or
 * not depending on whether a block of YAML came before it.
 */
const needed = (code: string, language: Language): Language[] => [language, ...guessEmbeddedLanguages(code, language)].filter(known);

/** The class of a token: `t-keyword`; none for plain text. */
const classOf = ({ color = '' }: ThemedToken): string => TOKEN.exec(color)?.[1] ?? '';

/** One line's tokens as HTML; neighbors of one class share an element, blanks belong to whichever stands before. */
function lineHtml(tokens: readonly ThemedToken[]): string {
  const runs: { name: string; text: string }[] = [];
  for (const token of tokens) {
    const last = runs.at(-1);
    const name = classOf(token);
    if (last && (last.name === name || token.content.trim() === '')) last.text += token.content;
    else runs.push({ name, text: token.content });
  }
  return runs.map(({ name, text }) => (name ? `<span class="t-${name}">${escapeHtml(text)}</span>` : escapeHtml(text))).join('');
}

/** The lines of `code` as HTML, in color where the language is known. */
export async function highlight(code: string, language: string): Promise<string[]> {
  const name = language.toLowerCase();
  if (!known(name) || isSpecialLang(name)) return code.split('\n').map(escapeHtml);
  const highlighter = await start();
  const loaded = new Set(highlighter.getLoadedLanguages());
  const missing = needed(code, name).filter((one) => !loaded.has(one));
  if (missing.length > 0) await highlighter.loadLanguage(...missing);
  // No limit of time: a busy machine would color the same code otherwise than an idle one.
  const options = { lang: name, theme: THEME, tokenizeTimeLimit: 0, tokenizeMaxLineLength: 2000 };
  return highlighter.codeToTokensBase(code, options).map(lineHtml);
}
