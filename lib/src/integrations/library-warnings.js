// Warnings of the bundler about code that is not ours. Every other warning is printed.
const isPackage = ({ id = '', message }) => /[\\/]node_modules[\\/]/.test(id) || /\bnode_modules[\\/]/.test(message);
/** True for a warning that neither an author nor a developer of this site can act on. */
export function isLibraryWarning(warning) {
    const { code, message, plugin } = warning;
    // Astro marks each .mdx page with a directive that it reads before bundling.
    if (code === 'MODULE_LEVEL_DIRECTIVE')
        return message.includes('"use astro:head-inject"');
    if (code === 'PLUGIN_TIMINGS')
        return true;
    // PGlite runs in Node too: what it needs there is never called in a browser.
    if (code === 'EVAL')
        return isPackage(warning);
    return plugin === 'rolldown:vite-resolve' && message.includes('has been externalized for browser compatibility') && isPackage(warning);
}
/** For `build.rolldownOptions.onLog`. */
export function withoutLibraryWarnings(level, log, print) {
    if (level !== 'warn' || !isLibraryWarning(log))
        print(level, log);
}
