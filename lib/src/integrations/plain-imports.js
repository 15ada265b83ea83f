const HELPER = 'vite/preload-helper';
export const plainImports = () => ({
    name: 'shiplog:plain-imports',
    apply: 'build',
    enforce: 'pre',
    load: (id) => (id.includes(HELPER) ? 'export const __vitePreload = (load) => load();' : null),
});
