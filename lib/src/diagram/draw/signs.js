export const signs = { added: '+', removed: '−', changed: '~' };
/** The change of an arrow that represents these relations: that of the first one that changed. */
export const changeOf = (stands, changes) => stands.flatMap((id) => changes.get(id) ?? [])[0];
/** The shown parts, with the sign of its change on each arrow's disc instead of step numbers: for the drawing of a difference. */
export function withSigns({ elements, relations }, changes) {
    return {
        elements,
        relations: relations.map((relation) => {
            const change = changeOf(relation.stands, changes);
            return { ...relation, numbers: change === undefined ? [] : [signs[change]] };
        }),
    };
}
