// Brings the parts together: what a reader does becomes what is seen, and what is seen is painted, said and kept in the address.
import { download } from './export.ts';
import { type Graph, isWithin } from './graph.ts';
import { toolOf } from './keys.ts';
import { paint } from './paint.ts';
import { listenToPointers } from './pointers.ts';
import { readGraph } from './read.ts';
import { found } from './search.ts';
import { back, type Seen } from './seen.ts';
import { stageOf } from './stage.ts';
import { neighbour, stepOf, stepsOf } from './steps.ts';
import { wordsFor } from './words.ts';

/** Milliseconds that a step is shown while the flow plays. */
const PLAY = 3000;
const ZOOM = 1.4;
/** Pixels that a tool or key moves the drawing. */
const PAN = 80;

export interface Viewer {
  /** Shows a step of the current flow by its number; none without one of that number. */
  show(step: string): void;
  /** Shows what the page's address names. */
  go(): void;
  /** Ends playing. */
  stop(): void;
}

export function viewerOf(root: HTMLElement): Viewer {
  const one = <E extends Element>(selector: string) => root.querySelector<E>(selector);
  const tool = <E extends HTMLElement = HTMLInputElement>(name: string) => one<E>(`[data-do="${name}"]`);
  const say = (...words: (Node | string)[]) => one('.diagram-said')?.replaceChildren(...words);
  const state = (name: string, what: string, is: unknown) => tool(name)?.setAttribute(`aria-${what}`, `${!!is}`);
  const box = one<HTMLElement>('.diagram-stage') as HTMLElement;
  const bar = one<HTMLElement>('.diagram-tools');
  const stage = stageOf(root, box);
  const [search, tag, flows] = ['search', 'tag', 'flow'].map((name) => tool(name));
  const { id: address, dataset } = root;
  let { flow = '' } = dataset;
  let known: Graph | undefined;
  let seen: Seen = {};
  let playing: ReturnType<typeof setInterval> | undefined;

  const graph = () => (known ??= readGraph(root, stage.drawing()));
  const part = (selector: string) => stage.drawing().querySelector(selector);
  const elementPart = (id: string | undefined) => part(`:is(.d-group, .d-node)[data-element="${id}"]`);
  const stepBy = (by: 1 | -1) => neighbour(stepsOf(root, flow), seen.step?.number, by);
  const reduced = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

  /** Shows what is to be seen now; `brings` it before the reader's eyes too. */
  function look(next: Seen, brings = true): void {
    const { step, element, group } = seen;
    seen = next;
    flow = seen.step?.flow ?? flow;
    paint(root, graph(), seen);
    say(...wordsFor(root, seen, graph(), search?.dataset['none'] ?? '0'));
    for (const [field, value = ''] of [
      [search, seen.query],
      [tag, seen.tag],
      [flows, flow],
    ] as const)
      if (field) field.value = value;
    state('trace', 'pressed', seen.tracing);
    state('previous', 'disabled', !stepBy(-1));
    state('next', 'disabled', !stepBy(1));
    if (seen.step?.id !== step?.id) {
      root.dispatchEvent(new CustomEvent('diagram:step', { bubbles: true, detail: { flow, step: seen.step?.number } }));
    }
    if (!brings) return;
    if (group && !seen.group) stage.rest();
    const isNear = seen.group !== group && seen.group;
    const target = seen.step ? part('.d-step.is-on, .d-relation.is-on') : elementPart(seen.element);
    if (target && (isNear || seen.step || seen.element !== element)) stage.reveal(target, !!isNear);
  }

  /** What the address `#id` shows; `undefined` where it is not of this diagram. */
  function seenAt(hash: string): Seen | undefined {
    const target = hash && one<HTMLElement>(`#${CSS.escape(hash.slice(1))}`);
    if (!target) return undefined;
    const step = stepOf(target);
    const { element } = target.dataset;
    const drawn = elementPart(element);
    if (step || !element || !drawn) return step && { step };
    const { group, tracing } = seen;
    return {
      element,
      group: drawn.matches('.d-group') ? element : group && isWithin(graph(), element, group) ? group : undefined,
      tracing,
    };
  }

  const hashNow = () => (seen.step ? `#${seen.step.id}` : seen.element && `#${address}-${seen.element}`);

  /** Looks, and writes the address: anew for a choice, over the last one for a step further. */
  function choose(next: Seen): void {
    const over = seen.step && next.step;
    look(next);
    history[over ? 'replaceState' : 'pushState'](null, '', hashNow() ?? location.pathname + location.search);
  }

  function walk(by: 1 | -1): boolean {
    const step = stepBy(by);
    if (step) choose({ step });
    return !!step;
  }

  function stop(): void {
    clearInterval(playing);
    playing = undefined;
    state('play', 'pressed', false);
  }

  function play(): void {
    if (!stepBy(1)) look({});
    walk(1);
    if (reduced()) return;
    playing = setInterval(() => walk(1) || stop(), PLAY);
    state('play', 'pressed', true);
  }

  const pan = (x: number, y: number) => () => stage.pan({ x, y });
  const file = (type: string) => () =>
    download(stage.drawing(), getComputedStyle(box).backgroundColor, type, `${dataset['name']}-${dataset['version']}`);

  const acts: Record<string, () => unknown> = {
    'zoom-in': () => stage.zoom(ZOOM),
    'zoom-out': () => stage.zoom(1 / ZOOM),
    fit: stage.rest,
    'pan-left': pan(PAN, 0),
    'pan-right': pan(-PAN, 0),
    'pan-up': pan(0, PAN),
    'pan-down': pan(0, -PAN),
    // iPhones show only videos in full: there the style sheet lays the diagram over the page.
    full() {
      if (!root.requestFullscreen) root.classList.toggle('is-full');
      else if (document.fullscreenElement) document.exitFullscreen();
      else root.requestFullscreen();
    },
    next: () => walk(1),
    previous: () => walk(-1),
    play,
    back: () => (hashNow() || seen.query || seen.tag ? choose(back(seen, graph())) : stage.rest()),
    trace: () => look({ ...seen, step: undefined, tracing: !seen.tracing }),
    async copy() {
      await navigator.clipboard.writeText(new URL(hashNow() ?? `#${address}`, location.href).href);
      say(tool('copy')?.dataset['done'] ?? '✓');
    },
    svg: file('svg'),
    png: file('png'),
  };

  function act(name: string): void {
    const wasPlaying = playing;
    stop();
    if (name !== 'play' || !wasPlaying) acts[name]?.();
  }

  root.addEventListener('click', (event) => {
    const spot = event.target as Element;
    const name = spot.closest<HTMLElement>('button[data-do]')?.dataset['do'];
    if (name) act(name);
    const hash = spot.closest('a')?.getAttribute('href');
    const next = hash?.startsWith('#') && !event.ctrlKey && !event.metaKey && !event.shiftKey && seenAt(hash);
    if (!next) return;
    event.preventDefault();
    stop();
    choose(next);
  });
  root.addEventListener('keydown', (event) => {
    const name = (event.target as Element).matches('input, select') ? undefined : toolOf(event, stage.standing().zoomed);
    if (!name) return;
    event.preventDefault();
    act(name);
  });
  root.onfullscreenchange = () => root.classList.toggle('is-full', !!document.fullscreenElement);
  box.ondblclick = ({ target }) => {
    const group = (target as Element).closest<SVGElement>('.d-group')?.dataset['element'];
    if (group) choose({ element: group, group });
  };
  // The browser would scroll the page to a link that lies outside the window.
  box.addEventListener('focusin', ({ target }) => {
    if ((target as Element).matches(':focus-visible')) stage.reveal(target as Element);
  });
  if (bar) {
    bar.hidden = false;
    bar.oninput = ({ target }) => {
      stop();
      if (target !== flows) return look({ group: seen.group, query: search?.value.trim(), tag: tag?.value });
      flow = flows?.value ?? flow;
      seen = {};
      walk(1);
    };
    bar.onkeydown = ({ key, target }) => {
      const all = found(graph(), seen.query, seen.tag);
      const next = all[(all.findIndex(({ id }) => id === seen.element) + 1) % all.length];
      if (key === 'Enter' && target === search && next) look({ ...seen, element: next.id });
    };
  }
  listenToPointers(box, stage, stop);
  root.classList.add('is-live');

  return {
    show: (number) => look({ step: stepsOf(root, flow).find((step) => step.number === number) }, false),
    go() {
      const next = seenAt(location.hash) ?? (location.hash ? undefined : {});
      if (next) look(next);
    },
    stop,
  };
}
