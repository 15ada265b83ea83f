// What axe finds in a page that is open. Its color contrast is most of its time, so of texts that look the same it measures three.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A theme changes colors only: `colors` are the rules that look at them. `all` are those of good practice too. */
const RULES = {
  standard: { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] } },
  colors: { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } },
  all: {},
};

/**
 * Marks, by the attribute `data-same-look`, the elements whose contrast need not be measured: those without text of their own, and texts with
 * the same colors, size and weight on the same backgrounds as three others that show. Never marked are elements whose contrast their own look
 * does not decide: form controls and their labels, what is disabled, single characters, and what is placed over other elements.
 */
const markLooks = (): void => {
  const backgrounds = new Map<Element, string>([[document.documentElement, '']]);
  /** Everything that lies behind the text of an element, as far as it is the element's own or an ancestor's. */
  const background = (element: Element): string => {
    const known = backgrounds.get(element);
    if (known !== undefined) return known;
    const { backgroundColor, backgroundImage, opacity, filter, mixBlendMode, position } = getComputedStyle(element);
    const behind = element.parentElement ? background(element.parentElement) : '';
    const own = `${backgroundColor} ${backgroundImage} ${opacity} ${filter} ${mixBlendMode}`;
    const over = position === 'absolute' || position === 'fixed' ? ' placed' : '';
    const all = own === 'rgba(0, 0, 0, 0) none 1 none normal' && over === '' ? behind : `${behind} / ${own}${over}`;
    backgrounds.set(element, all);
    return all;
  };
  const seen = new Map<string, number>();
  const isSame = (element: Element): boolean => {
    if (element.matches(':is(input, select, textarea, button, label), :is(label, :disabled, [aria-disabled], [inert]) *')) return false;
    const texts = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map(({ textContent }) => textContent);
    const text = texts.join(' ').trim();
    if (text === '' || !element.checkVisibility({ visibilityProperty: true })) return true;
    if (!/[\p{L}\p{N}]{2}/u.test(text)) return false;
    const { color, fill, fontSize, fontWeight, textShadow, webkitTextFillColor, webkitTextStroke } = getComputedStyle(element);
    const behind = background(element);
    if (behind.includes('placed')) return false;
    const look = [color, fill, fontSize, fontWeight, textShadow, webkitTextFillColor, webkitTextStroke, behind].join('; ');
    const times = (seen.get(look) ?? 0) + 1;
    seen.set(look, times);
    return times > 3;
  };
  for (const element of document.querySelectorAll('body, body *')) element.toggleAttribute('data-same-look', isSame(element));
};

/**
 * What axe finds in the page, or in the parts that `within` selects, in its words: rule, element, remedy. Run in the page itself: no page of
 * ours has a frame of another origin, and the detour of @axe-core/playwright through a blank page takes most of its time.
 */
export async function axeFaults(page: Page, rules: keyof typeof RULES, within = 'html'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  await page.evaluate(markLooks);
  return page.evaluate(
    async ([within, options]) => {
      const { axe } = window as unknown as {
        axe: { configure: (spec: object) => void; run: (place: string, options: object) => Promise<AxeResults> };
      };
      axe.configure({ rules: [{ id: 'color-contrast', selector: ':not([data-same-look])' }] });
      // Violations only: to describe what passes takes as long as to find what does not. Style sheets need not be fetched again either.
      const { violations } = await axe.run(within, { ...options, resultTypes: ['violations'], preload: false });
      return violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${help}\n  ${target}\n  ${failureSummary}`),
      );
    },
    [within, RULES[rules]] as const,
  );
}
