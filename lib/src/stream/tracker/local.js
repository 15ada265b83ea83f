// localStorage, if available. A page without it, or with a full one, continues without storage.
/** The value of `key`; `null` or `undefined` if it is missing or cannot be read. */
export function read(key) {
    try {
        return JSON.parse(localStorage.getItem(key));
    }
    catch {
        return undefined;
    }
}
/** Stores `value` under `key`; `undefined` removes it. Returns whether that worked. */
export function write(key, value) {
    try {
        if (value === undefined)
            localStorage.removeItem(key);
        else
            localStorage.setItem(key, JSON.stringify(value));
        return true;
    }
    catch {
        return false;
    }
}
