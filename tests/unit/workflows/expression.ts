// Evaluates the expressions of GitHub's workflows as far as ours use them. What it does not know is an error, never an empty text.

type Value = unknown;

/** The contexts: `github`, `needs`, `steps` and so on. Below `event` and `outputs` a missing key is null, as on GitHub. */
export type Contexts = Readonly<Record<string, unknown>>;

/** How the job stands, for `cancelled()` and `failure()`. */
export interface Standing {
  isCancelled?: boolean;
  hasFailed?: boolean;
}

const TOKEN = /\s*(?:'((?:[^']|'')*)'|(==|!=|&&|\|\||[!(),.])|([A-Za-z_][\w-]*)|(\d+))/y;

interface Token {
  kind: 'text' | 'sign' | 'name' | 'number';
  value: string;
}

function tokens(source: string): Token[] {
  const found: Token[] = [];
  TOKEN.lastIndex = 0;
  while (source.slice(TOKEN.lastIndex).trim() !== '') {
    const at = TOKEN.lastIndex;
    const [, text, sign, name, number] = TOKEN.exec(source) ?? [];
    if (text !== undefined) found.push({ kind: 'text', value: text.replaceAll("''", "'") });
    else if (sign !== undefined) found.push({ kind: 'sign', value: sign });
    else if (name !== undefined) found.push({ kind: 'name', value: name });
    else if (number !== undefined) found.push({ kind: 'number', value: number });
    else throw new Error(`cannot read the expression at "${source.slice(at)}"`);
  }
  return found;
}

const isTrue = (value: Value): boolean => value !== null && value !== undefined && value !== false && value !== '' && value !== 0;

/** Keys below these may be missing: an event has others, a step may have written no output. */
const OPEN = /^(?:github\.event|vars|steps\.[\w-]+\.outputs|needs\.[\w-]+\.outputs)(?:\.|$)/;

function lookUp(path: readonly string[], contexts: Contexts): Value {
  let value: unknown = contexts;
  for (const [depth, name] of path.entries()) {
    const around = path.slice(0, depth).join('.');
    if (typeof value === 'object' && value !== null && Object.hasOwn(value, name)) value = (value as Record<string, unknown>)[name];
    else if (OPEN.test(around)) return null;
    else throw new Error(`unknown expression: ${path.join('.')}`);
  }
  return value;
}

/** The value of an expression, without its braces. */
export function evaluate(source: string, contexts: Contexts, { isCancelled = false, hasFailed = false }: Standing = {}): Value {
  const list = tokens(source);
  let at = 0;
  const next = (sign: string): boolean => list[at]?.kind === 'sign' && list[at]?.value === sign && ++at > 0;
  function operand(): Value {
    if (next('!')) return !isTrue(operand());
    if (next('(')) {
      const value = either();
      if (!next(')')) throw new Error(`a bracket is open in "${source}"`);
      return value;
    }
    const token = list[at++];
    if (!token || token.kind === 'sign') throw new Error(`cannot read the expression "${source}"`);
    if (token.kind === 'text') return token.value;
    if (token.kind === 'number') return Number(token.value);
    if (next('(')) {
      if (!next(')')) throw new Error(`unknown function ${token.value} in "${source}"`);
      if (token.value === 'cancelled') return isCancelled;
      if (token.value === 'failure') return hasFailed;
      throw new Error(`unknown function ${token.value} in "${source}"`);
    }
    if (token.value === 'true' || token.value === 'false') return token.value === 'true';
    const path = [token.value];
    while (next('.')) path.push(list[at++]?.value ?? '');
    return lookUp(path, contexts);
  }
  function compared(): Value {
    const one = operand();
    if (next('==')) return (one ?? '') === (operand() ?? '');
    if (next('!=')) return (one ?? '') !== (operand() ?? '');
    return one;
  }
  function both(): Value {
    let value = compared();
    while (next('&&')) {
      const other = compared();
      value = isTrue(value) ? other : value;
    }
    return value;
  }
  function either(): Value {
    let value = both();
    while (next('||')) {
      const other = both();
      value = isTrue(value) ? value : other;
    }
    return value;
  }
  const value = either();
  if (at < list.length) throw new Error(`cannot read the end of "${source}"`);
  return value;
}

/** The text with each `${{ … }}` replaced by its value. */
export const substituted = (text: string, contexts: Contexts, standing?: Standing): string =>
  text.replace(/\$\{\{(.*?)\}\}/gs, (_, source: string) => String(evaluate(source, contexts, standing) ?? ''));

/** Whether a condition holds. One that names no state of the job also asks that nothing has failed. */
export function holds(condition: unknown, contexts: Contexts, standing: Standing = {}): boolean {
  const source = String(condition ?? 'true').replace(/^\s*\$\{\{([\s\S]*)\}\}\s*$/, '$1');
  const asksState = /\b(?:cancelled|failure|always|success)\(\)/.test(source);
  return isTrue(evaluate(source, contexts, standing)) && (asksState || !(standing.hasFailed || standing.isCancelled));
}
