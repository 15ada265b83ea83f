/** Keys and indexes from the top of a YAML text, or of a form's facts, down to a value. */
export type Path = readonly PropertyKey[];
