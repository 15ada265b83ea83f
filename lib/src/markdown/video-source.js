// What a video's address is: a file that the browser plays, or the page of an external player.
/** `file`: played by the browser · `host`: shown in a frame after a click; `undefined` for anything else. */
export function playerOf(address) {
    const [path = ''] = address.split(/[?#]/, 1);
    if (/\.(?:mp4|m4v|webm|ogv|ogg|mov)$/i.test(path))
        return 'file';
    return /^https:\/\//i.test(address) && URL.canParse(address) ? 'host' : undefined;
}
/** The embeddable player's address for a video page that refuses to be framed, for the two most common hosts. */
export function watchedAs(address) {
    if (!/^https?:\/\//i.test(address) || !URL.canParse(address))
        return undefined;
    const { hostname, pathname, searchParams } = new URL(address);
    const host = hostname.replace(/^(?:www|m)\./, '');
    const id = pathname.slice(1);
    if (host === 'youtube.com' && pathname === '/watch' && searchParams.get('v'))
        return `https://www.youtube-nocookie.com/embed/${searchParams.get('v')}`;
    if (host === 'youtu.be' && id)
        return `https://www.youtube-nocookie.com/embed/${id}`;
    if (host === 'vimeo.com' && /^\d+$/.test(id))
        return `https://player.vimeo.com/video/${id}`;
    return undefined;
}
/** The name of the host that a player is loaded from. */
export const hostOf = (address) => new URL(address).host;
