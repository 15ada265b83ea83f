// Ids of new remarks, so that a later week's task can close each by its name.
/** Ids for `count` remarks on a week that no remark uses yet: `w08-r1`, `w08-r2`. */
export function freshRemarkIds(week, taken, count) {
    const used = new Set(taken);
    const ids = [];
    for (let number = 1; ids.length < count; number++) {
        const id = `w${String(week).padStart(2, '0')}-r${number}`;
        if (!used.has(id))
            ids.push(id);
    }
    return ids;
}
