// What can be wrong with a page that is open, whatever its content: read in the page, told as lists that are empty when all is well.
import type { Page } from '@playwright/test';

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

/**
 * Opens a page that is measured in the site's own letters. A slow machine draws headings in the system's bold on a first visit, as
 * `font-display: optional` asks; here they wait for their own, and `document.fonts.ready` for faces that were not asked for yet.
 */
export async function openInOwnLetters(page: Page, address: string): Promise<void> {
  await page.route('**/*.css', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace(/font-display:\s*optional/g, 'font-display: block') });
  });
  await page.goto(address);
  await page.evaluate(async () => {
    await Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 1rem "Be Vietnam Pro"`, 'aạ')));
    await document.fonts.ready;
  });
}

/** Writes a word without a place to break into everything that an author writes on the page. */
export const lengthen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const word = `https://example.example/${'verylongword'.repeat(12)}`;
    for (const one of document.querySelectorAll(
      'main :is(h1, h2, h3, p, li, dt, dd, figcaption, blockquote, td), .mark span, .bottom span, .around .title, :is(.toc, .index) a',
    )) {
      const isText = [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
      // A figure is the tool's own text.
      if (isText && !one.closest('svg, [hidden], .hidden') && !one.matches('td.fig')) one.append(` ${word}`);
    }
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

/** What a printer would waste ink on, or what would not be seen on white paper. */
export const badInk = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const parts = (color: string): number[] => (color.match(/[\d.]+/g) ?? []).map(Number);
    const background = getComputedStyle(document.documentElement).backgroundColor;
    const [red = 0, green = 0, blue = 0, alpha = 1] = parts(background);
    const ink = getComputedStyle(document.body).color;
    return [
      ...(alpha > 0 && Math.min(red, green, blue) <= 230 ? [`ground ${background}`] : []),
      ...(Math.max(...parts(ink).slice(0, 3)) > 100 ? [`ink ${ink}`] : []),
    ];
  });

/**
 * Elements that get the focus by Tab and do not show it, among the first `steps`. Looked at in the page, as each gets the focus. The key is
 * held down, and its repetitions wait in the browser: one by one, each waits for a frame before the next is sent.
 */
export async function unseenFocus(page: Page, steps: number): Promise<string[]> {
  const focused = await page.evaluateHandle(() => {
    const unseen: string[] = [];
    let count = 0;
    addEventListener('focusin', ({ target }) => {
      const element = target as Element;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      const isSeen = (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
      count += 1;
      if (!isSeen) unseen.push(element.outerHTML.slice(0, 100));
    });
    return { read: () => (count === 0 ? ['nothing gets the focus'] : unseen) };
  });
  await Promise.all(Array.from({ length: steps }, () => page.keyboard.down('Tab')));
  await page.keyboard.up('Tab');
  return focused.evaluate(({ read }) => read());
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
