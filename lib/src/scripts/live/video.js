// The external player replaces the poster when the reader clicks Play, and is not requested before.
const play = (link) => {
    const frame = document.createElement('iframe');
    const address = new URL(link.href);
    address.searchParams.set('autoplay', '1');
    frame.title = link.dataset['title'] ?? '';
    frame.allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture';
    frame.referrerPolicy = 'strict-origin-when-cross-origin';
    frame.src = address.href;
    link.parentElement?.replaceChildren(frame);
    frame.focus();
};
/** Makes the posters below `root` play in place. A click with a modifier key still opens the player's page. */
export function playInPlace(root) {
    for (const link of root.querySelectorAll('.video-play'))
        link.onclick = (event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey)
                return;
            event.preventDefault();
            play(link);
        };
}
