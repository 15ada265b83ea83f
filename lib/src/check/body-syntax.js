/** The parser's message is `3:1: what (rule)`; its line counts from the start of the body. */
export function syntaxOf(thrown, lineShift) {
    if (thrown instanceof RangeError)
        return { message: 'its blocks nest too deep', at: { line: lineShift + 1, column: 1 } };
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    const [, line, column, what] = /^(\d+):(\d+)(?:-\d+:\d+)?:\s*(.*?)(?:\s*\([\w-]+:[\w-]+\))?$/s.exec(message) ?? [];
    const said = (what ?? message).replace(/\s*\(\d+:\d+\)/g, '').replace(/^Could not parse (\w+) with \w+/, 'a code $1 is wrong');
    return { message: said, at: { line: Number(line ?? 1) + lineShift, column: Number(column ?? 1) } };
}
