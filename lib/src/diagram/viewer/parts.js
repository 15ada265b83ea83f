// The viewer's elements in the page: the window, the drawings in it, the tools over it, and the status line.
/** The label of a field. */
export const nameOf = ({ dataset }) => dataset['do'];
export function partsOf(root) {
    const one = (selector) => root.querySelector(selector);
    let place = { at: 0, of: 0 };
    const drawings = root.querySelectorAll('.diagram-svg');
    return {
        root,
        box: one('.diagram-stage'),
        bar: one('.diagram-tools'),
        async walked(at, of) {
            place = { at, of };
            if (!at && !root.dataset['walked'])
                return;
            root.dataset['walked'] = 'yes';
            const { showWalk } = await import('./walk.js');
            // While the script loaded, the walk may have gone on.
            showWalk(root, { ...place, playing: root.matches('.is-playing') });
        },
        find() {
            const search = one('.diagram-find');
            search.hidden = !search.hidden;
            one('[data-do=find]').ariaExpanded = `${!search.hidden}`;
            search.querySelector('input')?.focus();
        },
        said: one('.diagram-said'),
        drawing: () => drawings[drawings[0]?.checkVisibility() ? 0 : 1],
        word: (name) => one(`[data-${name}]`)?.dataset[name] ?? '',
        press: (tool, is) => one(`[data-do=${tool}]`)?.setAttribute('aria-pressed', `${!!is}`),
        isFree: () => root.matches('.is-zoomed, .is-full, :fullscreen'),
    };
}
