// Brings the parts together: what a reader does becomes what is seen, and what is seen is painted, said and kept in the address.
import { type Graph, isWithin } from './graph.ts';
import { toolOf } from './keys.ts';
import { paint } from './paint.ts';
import { listenToPointers } from './pointers.ts';
import { readGraph } from './read.ts';
import { found } from './search.ts';
import { back, type Seen } from './seen.ts';
import { stageOf } from './stage.ts';
import { stepFrom } from './steps.ts';
import { wordsFor } from './words.ts';

/** Milliseconds that a step is shown while the flow plays. */
const PLAY = 3000;
const ZOOM = 1.4;
/** Pixels that a tool or key moves the drawing. */
const PAN = 80;

export interface Viewer {
  /** Shows a step of the current flow by its number; none without one of that number. */
  show(step: string): void;
  /** Shows what the page's address names; without an event of moving there, the reader has just arrived. */
  go(event?: Event): void;
  /** Ends playing. */
  stop(): void;
}

/** A field is named as what it asks for. */
const nameOf = ({ dataset }: HTMLElement) => dataset['do'] as 'search' | 'tag' | 'flow';

export function viewerOf(root: HTMLElement): Viewer {
  const one = <E extends HTMLElement>(selector: string) => root.querySelector<E>(selector) as E;
  const press = (name: string, is: unknown) => one(`[data-do=${name}]`)?.setAttribute('aria-pressed', `${!!is}`);
  const [box, bar, said] = [one('.diagram-stage'), one('.diagram-tools'), one('.diagram-said')];
  const fields = bar.querySelectorAll<HTMLInputElement>('input, select');
  const drawings = [...box.querySelectorAll<SVGSVGElement>('.diagram-svg')];
  const stage = stageOf(root, box);
  const { name, version } = root.dataset;
  let flow = root.dataset['flow'] ?? '';
  let known: Graph | undefined;
  let seen: Seen = {};
  let playing: ReturnType<typeof setInterval> | undefined;

  const drawing = () => drawings[drawings[0]?.checkVisibility() ? 0 : 1] as SVGSVGElement;
  const isFree = () => root.matches('.is-zoomed, .is-full, :fullscreen');
  const graph = () => (known ??= readGraph(root));
  const stepBy = (by: 1 | -1) => stepFrom(graph(), flow, seen.step, by);

  /** Shows what is to be seen now; `brings` it before the reader's eyes too. */
  function look(next: Seen, brings = true): void {
    const { step, element, group } = seen;
    seen = next;
    flow = seen.step?.flow ?? flow;
    paint(root, graph(), seen);
    said.replaceChildren(...wordsFor(root, seen, graph(), one('[data-none]')?.dataset['none'] ?? '0'));
    for (const field of fields) field.value = `${{ flow, ...seen }[nameOf(field)] ?? ''}`;
    press('trace', seen.tracing);
    if (seen.step !== step) root.dispatchEvent(new CustomEvent('diagram:step', { bubbles: true, detail: seen.step }));
    if (!brings) return;
    if (group && !seen.group) stage.rest();
    const target = drawing().querySelector(
      seen.step ? '.d-step.is-on, .d-relation.is-on' : `:is(.d-group, .d-node)[data-element="${seen.element}"]`,
    );
    const isNear = !!seen.group && seen.group !== group;
    if (target && (isNear || seen.step || seen.element !== element)) stage.reveal(target, isNear);
  }

  const hashNow = () => seen.step?.hash ?? graph().elements.get(seen.element ?? '')?.hash;

  /** What the address shows; `undefined` where it is not of this diagram. */
  function seenAt(hash: string): Seen | undefined {
    if (!hash) return {};
    for (const step of graph().steps) if (step.hash === hash) return { step };
    const { group = '', tracing } = seen;
    for (const { id: element, open, hash: own } of graph().elements.values()) {
      if (own === hash)
        return open ? { element, group: element } : { element, group: isWithin(graph(), element, group) ? group : '', tracing };
    }
    return undefined;
  }

  /** Looks, and writes the address: anew for a choice, over the last one for a step further. */
  function choose(next: Seen): void {
    const over = seen.step && next.step;
    look(next);
    const hash = hashNow() ?? '';
    if (hash !== location.hash) history[over ? 'replaceState' : 'pushState'](null, '', hash || location.pathname);
  }

  function walk(by: 1 | -1): boolean {
    const step = stepBy(by);
    if (step) choose({ step });
    return !!step;
  }

  function stop(): void {
    clearInterval(playing);
    playing = undefined;
    press('play', false);
  }

  const pan = (x: number, y: number) => () => stage.pan({ x, y });
  // Most readers save nothing.
  const file = (type: string) => async () => (await import('./export.ts')).download(drawing(), box, type, `${name}-${version}`);

  const acts: Record<string, () => unknown> = {
    'zoom-in': () => stage.zoom(ZOOM),
    'zoom-out': () => stage.zoom(1 / ZOOM),
    fit: stage.rest,
    'pan-left': pan(PAN, 0),
    'pan-right': pan(-PAN, 0),
    'pan-up': pan(0, PAN),
    'pan-down': pan(0, -PAN),
    // iPhones show only videos in full: there the style sheet lays the diagram over the page.
    full: () => (document.fullscreenElement ? document.exitFullscreen() : root.requestFullscreen?.()) ?? root.classList.toggle('is-full'),
    next: () => walk(1),
    previous: () => walk(-1),
    play() {
      if (!stepBy(1)) look({});
      walk(1);
      if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
      playing = setInterval(() => walk(1) || stop(), PLAY);
      press('play', true);
    },
    back: () => choose(back(seen, graph())),
    trace: () => look({ ...seen, step: undefined, tracing: !seen.tracing }),
    async copy() {
      await navigator.clipboard.writeText(location.href.split('#')[0] + (hashNow() ?? ''));
      said.textContent = one('[data-done]')?.dataset['done'] ?? '✓';
    },
    svg: file('svg'),
    png: file('png'),
  };

  function act(what: string): void {
    const wasPlaying = playing;
    stop();
    if (what !== 'play' || !wasPlaying) acts[what]?.();
  }

  root.addEventListener('click', (event) => {
    const spot = event.target as Element;
    const what = spot.closest<HTMLElement>('button[data-do]')?.dataset['do'];
    if (what) act(what);
    // A group is entered by its link, or by two clicks anywhere in it.
    const link = spot.closest('a') ?? (event.detail > 1 ? spot.closest('.d-group')?.querySelector('a') : null);
    const hash = link?.getAttribute('href');
    const next = hash && !event.ctrlKey && !event.metaKey && !event.shiftKey && seenAt(hash);
    if (!next) return;
    event.preventDefault();
    stop();
    choose(next);
  });
  root.addEventListener('keydown', (event) => {
    const field = event.target as HTMLElement;
    if (event.key === 'Enter' && nameOf(field) === 'search') look({ ...seen, element: found(graph(), seen)[0] });
    const what = field.matches('input, select') ? undefined : toolOf(event, isFree());
    if (!what) return;
    event.preventDefault();
    act(what);
  });
  // The browser would scroll the page to a link that lies outside the window.
  box.addEventListener('focusin', ({ target }) => {
    if ((target as Element).matches(':focus-visible')) stage.reveal(target as Element);
  });
  bar.oninput = ({ target }) => {
    stop();
    const { group, search, tag } = seen;
    const { value } = target as HTMLInputElement;
    const name = nameOf(target as HTMLInputElement);
    if (name !== 'flow') return look({ group, search, tag, [name]: value });
    flow = value;
    seen = {};
    walk(1);
  };
  listenToPointers(box, stage, stop, isFree);
  bar.hidden = false;
  root.classList.add('is-live');

  return {
    show: (number) => look({ step: graph().steps.find((step) => step.flow === flow && step.number === number) }, false),
    go(event) {
      const next = (event ?? location.hash) ? seenAt(location.hash) : undefined;
      if (!next) return;
      // Ends the browser's own way to the words below.
      if (!event) root.scrollIntoView({ behavior: 'instant' });
      look(next);
    },
    stop,
  };
}
