// Judges the imports of src/ by the table in rules.ts. Pure: it is given paths and texts.
import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import { globalsOf, importsOf } from './imports.ts';
import { type Rule, rootRule, rules } from './rules.ts';

export interface SourceFile {
  /** Below src, with forward slashes. */
  path: string;
  text: string;
}

const NODE_GLOBALS = new Set(['process', 'Buffer']);
const DOM_GLOBALS = new Set(['window', 'document', 'localStorage', 'sessionStorage', 'navigator', 'indexedDB']);

const isBelow = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(`${folder}/`) || path.startsWith(`${folder}.`);
const isAny = (path: string, folders: readonly string[]): boolean => folders.some((folder) => isBelow(path, folder));
const matches = (name: string, patterns: readonly string[]): boolean =>
  patterns.some((pattern) => (pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern));

/** The rule of a file; `undefined` for a folder that the table does not know. */
function ruleOf(path: string): Rule | undefined {
  if (!path.includes('/')) return rootRule;
  return rules.filter(({ folder }) => isBelow(path, folder)).toSorted((a, b) => b.folder.length - a.folder.length)[0];
}

/** `@scope/name/deep` → `@scope/name`; `astro:content` stays whole. */
function packageOf(target: string): string {
  const parts = target.split('/');
  return target.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? target);
}

function judgeOwn(rule: Rule, path: string, target: string, typeOnly: boolean): string | undefined {
  const named = posix.join(posix.dirname(path), target.replace(/[?#].*$/, ''));
  if (named.startsWith('..')) return posix.basename(named) === 'package.json' ? undefined : 'lies outside src';
  // A part of a folder with its own rule does not belong to the whole's `itself`.
  const itself = ruleOf(named) === rule;
  const closed = rule.notOwn?.find((folder) => isBelow(named, folder));
  if (closed) return `${rule.folder || 'src'} never imports ${closed}`;
  if (itself || rule.own === 'any' || isAny(named, rule.own)) return undefined;
  if (rule.types && isAny(named, rule.types)) return typeOnly ? undefined : 'types of it alone: write `import type`';
  return `${rule.folder} may import ${[...rule.own, ...(rule.types ?? []).map((name) => `types of ${name}`)].join(', ') || 'nothing of src'}`;
}

function judgePackage(rule: Rule, target: string): string | undefined {
  if (target.startsWith('node:') || builtinModules.includes(target)) {
    return rule.node ? undefined : `${rule.folder} runs without Node: hand in what it needs`;
  }
  if (rule.never && (matches(packageOf(target), rule.never) || matches(target, rule.never))) return `${rule.folder} never imports it`;
  if (rule.packages === 'any' || matches(packageOf(target), rule.packages)) return undefined;
  return `${rule.folder} may use ${rule.packages.join(', ') || 'no package'}`;
}

/** Every breach, as `src/file:line imports X: why`. */
export function violations(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const rule = ruleOf(path);
    if (!rule) return [`src/${path}: no rule for this folder; add it to tests/unit/architecture/rules.ts`];
    const imports = importsOf(path, text).flatMap(({ target, typeOnly, line }) => {
      const why = /^\.\.?\//.test(target) ? judgeOwn(rule, path, target, typeOnly) : judgePackage(rule, target);
      return why ? [`src/${path}:${line} imports ${target}: ${why}`] : [];
    });
    const closed = new Set([...(rule.node ? [] : NODE_GLOBALS), ...(rule.dom || rule.node ? [] : DOM_GLOBALS)]);
    const globals = globalsOf(path, text, closed).map(({ name, line }) => `src/${path}:${line} uses ${name}: hand in what it needs`);
    return [...imports, ...globals];
  });
}
