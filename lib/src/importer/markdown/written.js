/** `text` with the source of each shortcode. */
export const written = (text, { calls, mark }) => calls.length === 0 ? text : text.replace(mark, (_, index) => calls[Number(index)]?.source ?? '');
/** `text` with only the visible words of each shortcode. */
export const spoken = (text, { calls, mark }) => calls.length === 0
    ? text
    : text.replace(mark, (_, index) => {
        const call = calls[Number(index)];
        return call?.shown ?? call?.inner?.text ?? call?.named['title'] ?? call?.named['caption'] ?? '';
    });
