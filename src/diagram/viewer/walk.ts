// How far a reader has walked through the steps: the main control's words, the place among the steps, the bar. Loaded with the first step.

export interface Walk {
  /** Number of the step that is shown, from 1; 0 before the first. */
  at: number;
  of: number;
  playing: boolean;
}

/** Words of the main control before the walk, by the diagram that it belongs to. */
const first = new WeakMap<Element, string>();

export function showWalk(root: HTMLElement, { at, of, playing }: Walk): void {
  const [walk, count, progress] = ['.walk', '.walk-count', '.walk-progress'].map((part) => root.querySelector<HTMLElement>(part));
  const words = walk?.lastElementChild;
  if (!walk || !words || !count || !progress) return;
  if (!first.has(root)) first.set(root, words.textContent);
  words.textContent = (playing ? walk.dataset['pause'] : at ? walk.dataset['resume'] : first.get(root)) ?? '';
  count.hidden = progress.hidden = !at;
  count.textContent = `${at} / ${of}`;
  Object.assign(progress, { max: of, value: at });
}
