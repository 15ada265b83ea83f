// How long a page was engaged (visible and in focus) and how deep it was scrolled.
import type { Engagement } from '../../events/index.ts';

const MOMENT_MS = 100;

/** Watches the page. Returns a function that reports the deepest point so far and the time since its last call; `undefined` if there was hardly any. */
export function watchEngagement(): (restart: boolean) => Engagement | undefined {
  let engagedMs = 0;
  let since = 0;
  let scrollPercent = 0;

  const clock = (): void => {
    const now = performance.now();
    if (since) engagedMs += now - since;
    since = document.hasFocus() && !document.hidden ? now : 0;
  };
  const measure = (): void => {
    const depth = ((scrollY + innerHeight) / document.documentElement.scrollHeight) * 100;
    scrollPercent = Math.min(100, Math.max(scrollPercent, Math.round(depth) || 0));
  };

  clock();
  for (const type of ['focus', 'blur', 'pageshow', 'visibilitychange']) addEventListener(type, clock);
  addEventListener('scroll', measure);

  return (restart) => {
    clock();
    measure();
    const engagement = { scrollPercent, engagedMs: Math.round(engagedMs) };
    if (restart) scrollPercent = 0;
    // A page that is left also becomes hidden a moment later.
    if (engagedMs < MOMENT_MS) return undefined;
    engagedMs = 0;
    return engagement;
  };
}
