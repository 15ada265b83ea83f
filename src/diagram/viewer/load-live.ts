// Loads the live overlay with the first event or figure.

let loading: Promise<typeof import('./live.ts')> | undefined;

/**
 * The live overlay. Calls made while it loads are served in their order: a second `import()` can be ready before the first, which also
 * waits for what it preloads. A failed load is tried again with the next call.
 */
export function live(): Promise<typeof import('./live.ts')> {
  loading ??= import('./live.ts').catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
