// A link that the check judges, and what its judges share.
import { relativeLink } from '../site/relative-link.js';
/** Another spelling that would work on some disks. `asked` is where the author expects the file, if that is another path. */
export function judgeSpelling(file, { page, targets, report }, asked = file) {
    const spelled = targets.spelled(file);
    if (spelled === undefined)
        return undefined;
    const shown = asked === file ? spelled : spelled.replace(/^[^/]+/, asked.split('/')[0] ?? '');
    const what = `the link differs in letter case from the file ${spelled.split('/').at(-1)}`;
    return report('link-case', what, `write ${relativeLink(page.path, shown)}`);
}
