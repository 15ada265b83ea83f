// What can be wrong with a page that is open, whatever its content: read in the page, told as lists that are empty when all is well.
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
 * What axe finds in the page, or in the parts that `within` selects, in its words: rule, element, remedy. Run in the page itself: no page of
 * ours has a frame of another origin, and the detour of @axe-core/playwright through a blank page takes most of its time.
 */
export async function axeFaults(page: Page, rules: keyof typeof RULES, within = 'html'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  return page.evaluate(
    async ([within, options]) => {
      const { axe } = window as unknown as { axe: { run: (place: string, options: object) => Promise<AxeResults> } };
      // Violations only: to describe what passes takes as long as to find what does not. Style sheets need not be fetched again either.
      const { violations } = await axe.run(within, { ...options, resultTypes: ['violations'], preload: false });
      return violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${help}\n  ${target}\n  ${failureSummary}`),
      );
    },
    [within, RULES[rules]] as const,
  );
}

/** The page moves sideways: the elements that widen it. Empty where it fits; wide things scroll within themselves. */
export const wideParts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { clientWidth: width, scrollWidth } = document.documentElement;
    if (scrollWidth <= width) return [];
    const scrolls = (element: Element): boolean => {
      for (let up = element.parentElement; up && up !== document.body; up = up.parentElement) {
        if (getComputedStyle(up).overflowX !== 'visible') return true;
      }
      return false;
    };
    const out = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > width + 0.5 && !scrolls(element),
    );
    const named = out.map(
      (element) =>
        `<${element.tagName.toLowerCase()} class="${element.getAttribute('class')}"> ${element.textContent?.trim().slice(0, 40)}`,
    );
    return [`${scrollWidth} px wide in a window of ${width} px`, ...named.slice(0, 5)];
  });

/** Elements that move though the reader asked for reduced motion. */
export const movingParts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const seconds = (text: string): number => Math.max(...text.split(',').map((part) => Number.parseFloat(part) || 0));
    const all = [...document.querySelectorAll('*')].filter((element) => {
      const { animationName, animationDuration, transitionDuration, transitionProperty, scrollBehavior } = getComputedStyle(element);
      const moves = seconds(transitionDuration) > 0.05 && transitionProperty !== 'none';
      return moves || (animationName !== 'none' && seconds(animationDuration) > 0.05) || scrollBehavior === 'smooth';
    });
    return all.slice(0, 5).map((element) => element.outerHTML.slice(0, 100));
  });

/** Paper is white, also for a reader whose screen is dark: the background where it is not. */
export const darkPaper = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const background = getComputedStyle(document.documentElement).backgroundColor;
    const [red = 0, green = 0, blue = 0, alpha = 1] = (background.match(/[\d.]+/g) ?? []).map(Number);
    return alpha > 0 && Math.min(red, green, blue) <= 230 ? [background] : [];
  });

/** Elements that get the focus by Tab and do not show it, among the first `steps`. */
export async function unseenFocus(page: Page, steps: number): Promise<string[]> {
  const unseen: string[] = [];
  for (let step = 0; step < steps; step += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body || element === document.documentElement) return undefined;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      const seen = (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
      return { seen, html: element.outerHTML.slice(0, 100) };
    });
    // Behind the last link the focus leaves the page.
    if (!focused) break;
    if (!focused.seen) unseen.push(focused.html);
  }
  return unseen;
}

interface LayoutShift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
  sources: { node: Node | null }[];
}

interface Shifts {
  /** In windows; clicks and the half second after them are left out. */
  sum: number;
  /** Each shift with the elements that moved. */
  moved: string[];
}

/** Records how far the pages that open from now on shift, or only what is in `within`. Call what it returns to read them. */
export async function watchShifts(page: Page, within = ''): Promise<() => Promise<Shifts>> {
  await page.addInitScript((within) => {
    const shifts: Shifts = { sum: 0, moved: [] };
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries() as LayoutShift[]) {
        const elements = sources
          .map(({ node }) => (node instanceof Element ? node : node?.parentElement))
          .filter((element) => within === '' || element?.closest(within));
        if (hadRecentInput || (within !== '' && elements.length === 0)) continue;
        shifts.sum += value;
        shifts.moved.push([`${value}:`, ...elements.map((element) => element?.outerHTML.slice(0, 80))].join('\n'));
      }
    }).observe({ type: 'layout-shift', buffered: true });
  }, within);
  return () => page.evaluate<Shifts>('shifts');
}
