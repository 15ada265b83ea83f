/** What a new reader wants after the demo, best first. */
const READING = ['proposal', 'architecture', 'worklog'];
/** `sections` are the content paths of the site's sections, in the header's order; `prefixes` the languages that addresses name. */
export function homeActions({ actions }, sections, hasSandbox, prefixes) {
    if (actions)
        return actions.map(({ to, label }) => {
            const names = to.split('/').filter((name) => name !== '');
            const language = prefixes.find((prefix) => prefix === names[0]);
            return { path: names.slice(language ? 1 : 0).join('/'), ...(language && { language }), label };
        });
    const read = READING.find((path) => sections.includes(path)) ?? sections[0];
    return [...(hasSandbox ? ['sandbox'] : []), ...(read ? [read] : [])].map((path) => ({ path }));
}
