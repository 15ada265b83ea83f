// Reads one version of a diagram: validated YAML, before any rule runs.
import { join } from 'node:path';
import { diagramSchema } from '../diagram/model/diagram.js';
import { placeOfDiagram } from '../diagram/model/diagram-path.js';
import { readYaml } from './front-matter.js';
import { exists } from './probes.js';
import { readText } from './read-text.js';
import { validateFacts } from './validate-facts.js';
/** True for every YAML file below `architecture`, whatever its name: none may be ignored silently. */
export const isDiagramFile = (path) => /^architecture\/.*\.ya?ml$/i.test(path);
/**
 * Reads the version in `file`. Errors that stop the reading are passed to `report`; it then has no facts. `repository` is the folder in
 * which its code paths are looked up; without one, none is.
 */
export function readDiagram(root, file, repository, report) {
    const named = placeOfDiagram(file.path);
    const unread = { ...file, named, yaml: undefined, issues: [], facts: undefined, missingCode: new Set() };
    const text = readText(root, file);
    const yaml = typeof text === 'string' ? readYaml(text, file.shown, 0) : text;
    if (!('value' in yaml)) {
        report(yaml);
        return unread;
    }
    const held = validateFacts(diagramSchema, yaml.value);
    const code = (held.facts?.elements ?? []).flatMap((element) => element.code ?? []);
    const missingCode = new Set(repository === undefined ? [] : code.filter((path) => !exists(join(repository, path))));
    return { ...unread, yaml, ...held, missingCode };
}
