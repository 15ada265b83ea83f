// Percent-encoding, which authors may write wrongly.
/** `text` with its percent-encoding decoded; unchanged if that is malformed. */
export function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
