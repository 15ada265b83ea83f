// Stores tokens and the guest identity under names of this site, because several sites may share an origin.
/** Entries of localStorage whose names start with `prefix`; in memory if localStorage is not available. */
export function createStorage(prefix) {
    const memory = new Map();
    const named = (key) => `${prefix}:${key}`;
    /** Storage errors are ignored. */
    function within(work, otherwise) {
        try {
            return work();
        }
        catch {
            return otherwise;
        }
    }
    const remove = (name) => {
        memory.delete(name);
        within(() => localStorage.removeItem(name), undefined);
    };
    return {
        async setItem(key, value) {
            memory.set(named(key), value);
            within(() => localStorage.setItem(named(key), value), undefined);
        },
        getItem: async (key) => within(() => localStorage.getItem(named(key)), undefined) ?? memory.get(named(key)) ?? null,
        removeItem: async (key) => remove(named(key)),
        async clear() {
            const kept = within(() => Object.keys(localStorage), []);
            for (const name of [...kept, ...memory.keys()])
                if (name.startsWith(named('')))
                    remove(name);
        },
    };
}
