// `client:click`: an island that loads its renderer and its component when its start button is clicked, and nothing before. The button is
// the island's `.island-start button`, hidden by `data-waiting` until this script removes that, so that a page without script shows no dead button.
export default function click(load, _options, island) {
    const start = island.querySelector('.island-start');
    const button = start?.querySelector('button');
    if (!start || !button)
        return;
    const status = start.querySelector('[role="status"]');
    const name = button.textContent;
    const { loading = '', failed = '', again = name } = start.dataset;
    let busy = false;
    const showStatus = (text) => {
        if (status)
            status.textContent = text;
    };
    // The button keeps its focus while loading: disabling it would lose the focus.
    const turn = (on) => {
        busy = on;
        island.toggleAttribute('data-opening', on);
        if (on)
            button.setAttribute('aria-disabled', 'true');
        else
            button.removeAttribute('aria-disabled');
    };
    island.addEventListener('astro:hydration-error', (event) => {
        event.preventDefault();
        turn(false);
        showStatus(failed);
        button.textContent = again;
    });
    button.addEventListener('click', async () => {
        if (busy)
            return;
        turn(true);
        showStatus(loading);
        const hydrate = await load();
        // After a failure, which was shown above, there is nothing to start.
        if (busy)
            await hydrate();
    });
    start.removeAttribute('data-waiting');
}
