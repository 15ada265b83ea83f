// Small settings in the browser's storage; without storage they last as long as the page.
/** The text under `name`; `undefined` if there is none, or no storage. */
export function readText(name) {
    try {
        return localStorage.getItem(name) ?? undefined;
    }
    catch {
        return undefined;
    }
}
/** Stores `text` under `name`, or removes it. */
export function storeText(name, text) {
    try {
        if (text === undefined)
            localStorage.removeItem(name);
        else
            localStorage.setItem(name, text);
    }
    catch {
        // Without storage everything else still works.
    }
}
