// The standalone tracker's types in one file: its own as they are written, and those of the event contract spelled out, since a shop has no zod.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { eventNames } from '../src/stream/events/names.ts';

/** Types of the contract that the tracker's own types name. */
const CONTRACT = ['Batch', 'ClickstreamEvent', 'Engagement', 'EventName', 'LoginState', 'PageElement', 'Product', 'Verdict'];
/** The tracker's public types: a file without code. */
const OWN = 'types.ts';

const IMPORT = /^import[^;]*;\n/gm;

/** Each type of the contract, written out in full. */
function contractTypes(root: string): string[] {
  const path = resolve(root, 'src/stream/events/index.ts');
  const options: ts.CompilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    allowImportingTsExtensions: true,
    noEmit: true,
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const program = ts.createProgram([path], options);
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(path);
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new Error(`${path} cannot be read`);
  const flags = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.InTypeAlias | ts.TypeFormatFlags.MultilineObjectLiterals;
  const named = checker.getExportsOfModule(module).filter(({ name }) => CONTRACT.includes(name));
  return named.map((symbol) => {
    const alias = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    const declared = alias.declarations?.find(ts.isInterfaceDeclaration);
    const written = declared ? declared.getText().replace(/^export /, '') : undefined;
    return `export ${written ?? `type ${symbol.name} = ${checker.typeToString(checker.getDeclaredTypeOfSymbol(alias), undefined, flags).replace(/([{;])( {4,})/g, '$1\n$2')};`}`;
  });
}

/** The text of `tracker.d.ts`. */
export function trackerTypes(root: string): string {
  const needs = Object.entries(eventNames).map(
    ([name, event]) => `  ${name}: ${event.needs.map((part) => `'${part}'`).join(' | ') || 'never'};`,
  );
  return [
    '// Types of the tracker, made from its sources by `npm run build:tracker`.',
    ...contractTypes(root),
    `/** The parts that an event of this name cannot do without. */\nexport type NeededPart<Name extends EventName> = {\n${needs.join('\n')}\n}[Name];`,
    readFileSync(resolve(root, 'src/stream/tracker', OWN), 'utf8')
      .replace(IMPORT, '')
      .trim(),
    '/** Starts tracking. Never throws; call it once a page, as early as you like. */\nexport declare function createTracker(options: TrackerOptions): Tracker;\n',
  ].join('\n\n');
}
