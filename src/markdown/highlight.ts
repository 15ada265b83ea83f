// Highlights code with Shiki. Tokens become classes, because the site's policy allows no style attributes.
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
import { escapeHtml } from '../site/escape.ts';

const THEME = createCssVariablesTheme({ name: 'shiplog', variablePrefix: '--', variableDefaults: {} });
const TOKEN = /^var\(--token-([a-z-]+)\)$/;

let starting: Promise<Highlighter> | undefined;
const start = (): Promise<Highlighter> =>
  (starting ??= createHighlighter({ themes: [THEME], langs: [], engine: createJavaScriptRegexEngine({ forgiving: true }) }));

type Language = keyof typeof bundledLanguages;

const known = (language: string): language is Language => language in bundledLanguages;

/**
 * The languages of a block: its own, and embedded ones. Without the latter, the front matter in a block of Markdown would be highlighted
 * only if a block of YAML came before it.
 */
const needed = (code: string, language: Language): Language[] => [language, ...guessEmbeddedLanguages(code, language)].filter(known);

/** The class of a token: `t-keyword`; none for plain text. */
const classOf = ({ color = '' }: ThemedToken): string => TOKEN.exec(color)?.[1] ?? '';

/** One line's tokens as HTML; neighbors of one class share an element, blanks belong to the token before. */
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

/** The lines of `code` as HTML, highlighted if the language is known. */
export async function highlight(code: string, language: string): Promise<string[]> {
  const name = language.toLowerCase();
  if (!known(name) || isSpecialLang(name)) return code.split('\n').map(escapeHtml);
  const highlighter = await start();
  const loaded = new Set(highlighter.getLoadedLanguages());
  const missing = needed(code, name).filter((one) => !loaded.has(one));
  if (missing.length > 0) await highlighter.loadLanguage(...missing);
  // No time limit: a busy machine would highlight the same code differently from an idle one.
  const options = { lang: name, theme: THEME, tokenizeTimeLimit: 0, tokenizeMaxLineLength: 2000 };
  return highlighter.codeToTokensBase(code, options).map(lineHtml);
}
