// Progress through the steps: the main control's label, the position, the progress bar. Loaded with the first step.
/** Label of the main control before the walk, by diagram. */
const first = new WeakMap();
export function showWalk(root, { at, of, playing }) {
    const [walk, count, progress] = ['.walk', '.walk-count', '.walk-progress'].map((part) => root.querySelector(part));
    const words = walk?.lastElementChild;
    if (!walk || !words || !count || !progress)
        return;
    if (!first.has(root))
        first.set(root, words.textContent);
    words.textContent = (playing ? walk.dataset['pause'] : at ? walk.dataset['resume'] : first.get(root)) ?? '';
    count.hidden = progress.hidden = !at;
    count.textContent = `${at} / ${of}`;
    Object.assign(progress, { max: of, value: at });
}
