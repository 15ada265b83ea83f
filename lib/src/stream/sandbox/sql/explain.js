const EXPLAIN = 'explain ';
/** The statement that shows the plan of `statement`, and by how many characters it is longer. */
export function explained(statement) {
    return /^\s*explain\b/i.test(statement) ? { text: statement, longer: 0 } : { text: `${EXPLAIN}${statement}`, longer: EXPLAIN.length };
}
/** The plan as text, one line per row. */
export const planOf = ({ rows }) => rows.map(([line]) => (typeof line === 'object' ? JSON.stringify(line, null, 2) : String(line))).join('\n');
