/** Words that YAML parses as something other than text. */
const RESERVED = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
/** Characters that must be escaped in YAML, and lone surrogates. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/gu;
const escaped = (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
/** JSON strings are valid YAML, except for a few characters that JSON does not escape. */
const quoted = (text) => JSON.stringify(text).replace(UNPRINTABLE, escaped);
/** A text as YAML: plain if that is safe, a block if it has several lines, else in quotes. */
function scalar(text, indent) {
    const isBare = /^\p{L}[\p{L}\p{M}\p{N} ,.()'/-]*$/u.test(text) && !/\s$/.test(text) && !RESERVED.test(text);
    if (isBare)
        return text;
    const lines = text.split('\n');
    const isBlock = lines.length > 1 && lines.every((line) => !/^\s|\s$|\t/.test(line) && line.search(UNPRINTABLE) < 0);
    if (!isBlock || lines[0] === '' || lines.at(-1) === '')
        return quoted(text);
    return ['|-', ...lines.map((line) => (line === '' ? '' : `${indent}  ${line}`))].join('\n');
}
/** A review as the text of its file. Reading it back gives the same review; missing values are omitted. */
export function reviewText({ reviewer, date, lang, verdict, scores = {}, remarks = [], summary, seal }) {
    const points = Object.entries(scores).map(([id, score]) => `  ${scalar(id, '  ')}: ${score}`);
    const said = remarks.flatMap(({ id, text, task }) => [
        `  - id: ${scalar(id, '    ')}`,
        ...(task === undefined ? [] : [`    task: ${scalar(task, '    ')}`]),
        `    text: ${scalar(text, '    ')}`,
    ]);
    return [
        `reviewer: ${scalar(reviewer, '')}`,
        `date: ${date}`,
        `lang: ${scalar(lang, '')}`,
        `verdict: ${verdict}`,
        ...(points.length > 0 ? ['scores:', ...points] : []),
        ...(said.length > 0 ? ['remarks:', ...said] : []),
        ...(summary === undefined ? [] : [`summary: ${scalar(summary, '')}`]),
        ...(seal === undefined ? [] : [`seal: ${seal}`]),
        '',
    ].join('\n');
}
