// The action of each tool, by the name that its button and its key share.
import type { Parts } from './parts.ts';
import { back } from './seen.ts';
import type { Sight } from './sight.ts';
import type { Stage } from './stage.ts';

/** Milliseconds for which a step is shown while the flow plays. */
const PLAY = 3000;
const ZOOM = 1.4;
/** Pixels that a tool or key moves the drawing. */
const PAN = 80;

export interface Actions {
  /** Runs the tool of that name; stops a playing flow. */
  act(tool: string): void;
  /** Stops playing. */
  stop(): void;
}

export function createActions({ root, box, said, drawing, word, find }: Parts, sight: Sight, stage: Stage): Actions {
  const { name, version } = root.dataset;
  let playing: ReturnType<typeof setInterval> | undefined;

  function walk(by: 1 | -1): boolean {
    const step = sight.stepBy(by);
    if (step) sight.choose({ step });
    return !!step;
  }

  function stop(): void {
    clearInterval(playing);
    playing = undefined;
    root.classList.remove('is-playing');
    sight.walked();
  }

  const pan = (x: number, y: number) => () => stage.pan({ x, y });
  // Most readers export nothing, so this is loaded on demand.
  const file = (type: string) => async () => (await import('./export.ts')).download(drawing(), box, type, `${name}-${version}`);

  const acts: Record<string, () => unknown> = {
    'zoom-in': () => stage.zoom(ZOOM),
    'zoom-out': () => stage.zoom(1 / ZOOM),
    fit: stage.rest,
    'pan-left': pan(PAN, 0),
    'pan-right': pan(-PAN, 0),
    'pan-up': pan(0, PAN),
    'pan-down': pan(0, -PAN),
    // iPhones support full screen only for videos: there the style sheet lays the diagram over the page.
    full: () => (document.fullscreenElement ? document.exitFullscreen() : root.requestFullscreen?.()) ?? root.classList.toggle('is-full'),
    next: () => walk(1),
    previous: () => walk(-1),
    play() {
      if (!sight.stepBy(1)) sight.look({});
      walk(1);
      if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
      playing = setInterval(() => walk(1) || stop(), PLAY);
      root.classList.add('is-playing');
      sight.walked();
    },
    find,
    back: () => sight.choose(back(sight.seen(), sight.graph)),
    trace() {
      const seen = sight.seen();
      sight.choose({ ...seen, step: undefined, tracing: !seen.tracing });
    },
    async copy() {
      await navigator.clipboard.writeText(location.href);
      said.textContent = word('done');
    },
    svg: file('svg'),
    png: file('png'),
  };

  return {
    async act(tool) {
      const wasPlaying = playing;
      stop();
      if (tool === 'play' && wasPlaying) return;
      try {
        await acts[tool]?.();
      } catch {
        // A reader who hears nothing would try again, or wait.
        said.textContent = word('failed');
      }
    },
    stop,
  };
}
