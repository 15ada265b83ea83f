// Finds the source line of a text. Texts are searched in order, so each search continues after the last match.
/** A finder for `text`, whose first line is line `first` of its file. Returns that line if nothing matches. */
export function lineFinder(text, first) {
    let at = 0;
    let row = 0;
    return (words) => {
        const start = words.trim().slice(0, 24).split('\n')[0] ?? '';
        if (start === '')
            return first;
        let found = text.indexOf(start, at);
        if (found < 0) {
            found = text.indexOf(start);
            if (found < 0)
                return first;
            [at, row] = [0, 0];
        }
        for (let end = text.indexOf('\n', at); end >= 0 && end < found; end = text.indexOf('\n', at))
            [at, row] = [end + 1, row + 1];
        return first + row;
    };
}
