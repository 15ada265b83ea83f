// Finds the icon that a kind names: one of Lucide's, or a file of the content folder.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFile } from '../../cache/folders.js';
import { SVG_FILE } from '../../site/kinds.js';
import { glyphFrom } from './svg-glyph.js';
let loaded;
/** Lucide's icons, read with the first kind that names one. */
function lucide() {
    loaded ??= JSON.parse(readFileSync(packageFile('@iconify-json/lucide/icons.json'), 'utf8'));
    return loaded;
}
/** The names of all icons. */
export function iconNames() {
    const { icons, aliases = {} } = lucide();
    return [...Object.keys(icons), ...Object.keys(aliases)];
}
function lucideGlyph(name) {
    const { icons, aliases = {} } = lucide();
    const own = Object.hasOwn(aliases, name) ? (aliases[name]?.parent ?? name) : name;
    return Object.hasOwn(icons, own) ? glyphFrom(`<svg viewBox="0 0 24 24">${icons[own]?.body}</svg>`) : undefined;
}
/** The glyph of `icon`, or what is wrong with the file; `undefined` if there is no such icon or file below `root`, the content root. */
export function readIcon(icon, root) {
    if (!SVG_FILE.test(icon))
        return lucideGlyph(icon);
    try {
        return glyphFrom(readFileSync(join(root, icon), 'utf8'));
    }
    catch {
        return undefined;
    }
}
