// Loads the live overlay with the first event or figure.
let loading;
/**
 * The live overlay. Calls made while it loads are served in their order: a second `import()` can be ready before the first, which also
 * waits for what it preloads. A failed load is tried again with the next call.
 */
export function live() {
    loading ??= import('./live.js').catch((error) => {
        loading = undefined;
        throw error;
    });
    return loading;
}
