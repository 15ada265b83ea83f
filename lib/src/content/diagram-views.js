// The generated pages of diagrams, as entries of a language's page tree.
import { diagramMessages } from '../i18n/messages.js';
import { diagramPath, titleOf } from './diagrams.js';
/** The pages of diagrams: their section, each diagram, and its versions, the newest first. */
export function diagramViews(language, all) {
    const drawn = (path, title, order) => ({
        language,
        path,
        title,
        order,
        source: undefined,
        draft: false,
        drawn: true,
    });
    const words = diagramMessages(language);
    if (all.length === 0)
        return [];
    return [
        drawn('architecture', words.title),
        ...all.flatMap((series) => [
            drawn(diagramPath(series.name), titleOf(series)),
            ...series.versions.flatMap(({ name }, index) => {
                const path = diagramPath(series.name, name);
                return [drawn(path, name, -index), ...(index > 0 ? [drawn(`${path}/changes`, words.changesHead)] : [])];
            }),
        ]),
    ];
}
