// Reads what a source file imports: TypeScript, and the script parts of `.astro` files.
import ts from 'typescript';

/** One import as it is in a file. `line` counts from 1. */
export interface Import {
  target: string;
  /** Erased when the file runs: it names types alone. */
  typeOnly: boolean;
  line: number;
}

const SCRIPT = /<script\b[^>]*>([\s\S]*?)<\/script>/g;

/** The code of an `.astro` file with all else blanked, so that lines still count: the part between its fences, and its scripts. */
function astroCode(text: string): string {
  const blank = (part: string): string => part.replace(/[^\n]/g, ' ');
  const fence = /^\s*---\r?\n([\s\S]*?)\r?\n---/.exec(text);
  const spans: [number, number][] = [];
  if (fence) {
    const start = fence.index + fence[0].indexOf(fence[1] ?? '');
    spans.push([start, start + (fence[1] ?? '').length]);
  }
  for (const script of text.matchAll(SCRIPT)) {
    const start = script.index + script[0].indexOf('>') + 1;
    spans.push([start, start + (script[1] ?? '').length]);
  }
  let code = '';
  let at = 0;
  for (const [start, end] of spans.toSorted(([a], [b]) => a - b)) {
    if (start < at) continue;
    code += blank(text.slice(at, start)) + text.slice(start, end);
    at = end;
  }
  return code + blank(text.slice(at));
}

/** The script of a file, ready to be parsed as TypeScript. */
const codeOf = (path: string, text: string): string => (path.endsWith('.astro') ? astroCode(text) : text);

const parse = (path: string, text: string): ts.SourceFile => {
  const kind = path.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(path, codeOf(path, text), ts.ScriptTarget.Latest, true, kind);
};

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) {
    const names = node.exportClause && ts.isNamedExports(node.exportClause) ? node.exportClause.elements : undefined;
    return node.isTypeOnly || (names !== undefined && names.length > 0 && names.every((name) => name.isTypeOnly));
  }
  const clause = node.importClause;
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const bindings = clause.namedBindings;
  const names = bindings && ts.isNamedImports(bindings) ? bindings.elements : undefined;
  return !clause.name && names !== undefined && names.length > 0 && names.every((name) => name.isTypeOnly);
}

/** The module that a node names, when it names one. */
function named(node: ts.Node): { target: string; typeOnly: boolean } | undefined {
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
    return { target: node.moduleSpecifier.text, typeOnly: isTypeOnly(node) };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
    return { target: node.argument.literal.text, typeOnly: true };
  }
  const loads = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  // A worker or an asset: new URL('./file.ts', import.meta.url).
  const locates = ts.isNewExpression(node) && node.expression.getText() === 'URL' && node.arguments?.[1]?.getText() === 'import.meta.url';
  const first = loads || locates ? node.arguments?.[0] : undefined;
  if (!first || !ts.isStringLiteralLike(first)) return undefined;
  if (locates && !/\.(ts|tsx|mjs|js)$/.test(first.text)) return undefined;
  return { target: first.text, typeOnly: false };
}

const known = new Map<string, readonly Import[]>();

/** Every import of a file, in its order. Several tests ask for the same file. */
export function importsOf(path: string, text: string): readonly Import[] {
  const key = `${path}\n${text}`;
  const imports = known.get(key) ?? findImports(path, text);
  known.set(key, imports);
  return imports;
}

function findImports(path: string, text: string): Import[] {
  const source = parse(path, text);
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const one = named(node);
    if (one) found.push({ ...one, line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1 });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Uses of the globals in `names` as objects (`window.x`), where the file declares no such name itself. */
export function globalsOf(path: string, text: string, names: ReadonlySet<string>): { name: string; line: number }[] {
  if (![...names].some((name) => text.includes(name))) return [];
  const source = parse(path, text);
  const declared = new Set<string>();
  const used: { name: string; line: number }[] = [];
  const visit = (node: ts.Node): void => {
    if ((ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node)) && ts.isIdentifier(node.name)) {
      declared.add(node.name.text);
    }
    if (ts.isImportSpecifier(node)) declared.add(node.name.text);
    if ((ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) && ts.isIdentifier(node.expression)) {
      const name = node.expression.text;
      if (names.has(name)) used.push({ name, line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return used.filter(({ name }) => !declared.has(name));
}
