// A badge for a team's README: how many of its weeks are signed off, and what is missing. A state is a word, not only a color.
import { cohortWords } from '../../i18n/cohort-words.ts';
import { escapeXml } from '../../site/escape-xml.ts';
import { turns } from '../../worklog/review/week-state.ts';
import type { TeamFacts } from '../facts.ts';

/** Width of a letter on average. `textLength` makes the text fit in every font. */
const LETTER = 6.6;
const PAD = 6;

const colors = { calm: '#2b6a4a', wait: '#1e5b9e', bad: '#a82318', unknown: '#5b6675' } as const;

/** What the badge says, and its color. */
export function badgeText({ status, cells }: TeamFacts, language: string): { text: string; color: keyof typeof colors } {
  const words = cohortWords(language);
  if (!status || status.desk === false) return { text: words.states.unknown, color: 'unknown' };
  const count = (holds: (state: (typeof cells)[number]['state']) => boolean): number => cells.filter(({ state }) => holds(state)).length;
  const missing = count((state) => state === 'missing');
  const waiting = count((state) => turns[state] === 'mentor');
  const parts = [
    words.badge.signed(
      count((state) => state === 'signed'),
      cells.length,
    ),
    ...(waiting > 0 ? [words.badge.waiting(waiting)] : []),
    ...(missing > 0 ? [words.badge.missing(missing)] : []),
  ];
  return { text: parts.join(', '), color: missing > 0 ? 'bad' : waiting > 0 ? 'wait' : 'calm' };
}

/** badge.svg. */
export function badge(team: TeamFacts, language: string): string {
  const { label } = cohortWords(language).badge;
  const { text, color } = badgeText(team, language);
  const widthOf = (words: string): number => Math.round([...words].length * LETTER);
  const [one, two] = [widthOf(label) + 2 * PAD, widthOf(text) + 2 * PAD];
  const said = escapeXml(`${label}: ${text}`);
  const part = (words: string, x: number): string =>
    `<text x="${x + PAD}" y="14" textLength="${widthOf(words)}" lengthAdjust="spacingAndGlyphs">${escapeXml(words)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${one + two}" height="20" role="img" aria-label="${said}"><title>${said}</title>`,
    `<path fill="#333c48" d="M3 0h${one - 3}v20H3a3 3 0 0 1-3-3V3a3 3 0 0 1 3-3z"/>`,
    `<path fill="${colors[color]}" d="M${one} 0h${two - 3}a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3H${one}z"/>`,
    `<g fill="#fff" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="11">${part(label, 0)}${part(text, one)}</g></svg>\n`,
  ].join('');
}
