// Suggests the name that the author probably meant.
import { closest, distance } from 'fastest-levenshtein';
/** The known name nearest to `name`, when it is close enough to be a typo. */
export function likely(name, known) {
    const names = [...known];
    const same = names.find((candidate) => candidate.toLowerCase() === name.toLowerCase());
    if (same !== undefined || names.length === 0)
        return same;
    const begun = names.filter((candidate) => name.length > 2 && candidate.toLowerCase().startsWith(name.toLowerCase()));
    if (begun.length === 1)
        return begun[0];
    const nearest = closest(name, names);
    const apart = distance(name, nearest);
    const shorter = Math.min(name.length, nearest.length);
    return apart < shorter && apart <= Math.max(1, Math.round(shorter * 0.4)) ? nearest : undefined;
}
/** What to do about an unknown name: the likely one, else the known ones, else `otherwise`. */
export function didYouMean(name, known, otherwise) {
    const names = [...known];
    const near = likely(name, names);
    if (near !== undefined)
        return `did you mean "${near}"?`;
    if (names.length === 1)
        return `write "${names[0]}", or ${otherwise}`;
    return names.length > 0 && names.length <= 12 ? `write one of ${names.join(', ')}, or ${otherwise}` : otherwise;
}
