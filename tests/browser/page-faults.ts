// What can be wrong with a page that is open, whatever its content: read in the page, told as lists that are empty when all is well.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** A theme changes colors only: these are the rules that look at them. */
const COLORS = ['color-contrast', 'link-in-text-block'];

/** What axe finds in the page, in its words: rule, element, remedy. `colors` looks at contrasts only. */
export async function axeFaults(page: Page, rules: 'standard' | 'colors'): Promise<string[]> {
  // Violations only: to describe what passes takes as long as to find what does not.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  const { violations } = await (rules === 'standard' ? axe.withTags(STANDARD) : axe.withRules(COLORS)).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}\n  ${target}\n  ${failureSummary}`),
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
