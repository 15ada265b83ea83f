// Rewrites a schema issue for authors: which value, what is wrong with it, what to write instead.
import type * as z from 'zod/v4/core';
import { type Finding, finding } from './finding.ts';
import type { Yaml } from './front-matter.ts';
import { didYouMean, likely } from './likely.ts';
import { isMisread } from './misread-texts.ts';
import type { Path } from './path.ts';
import { keysAt } from './schema-keys.ts';
import type { SchemaIssue } from './validate-facts.ts';
import { nameOfBlank, ODD_BLANK } from './yaml-repair.ts';

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (around, step) => (typeof around === 'object' && around !== null ? (around as Record<PropertyKey, unknown>)[step] : undefined),
    value,
  );

/** `tasks[fix-login].owner`: a list item by its id, else by its number from 1. */
export function nameOf(value: unknown, path: Path): string {
  let name = '';
  for (const [depth, step] of path.entries()) {
    if (typeof step === 'number') {
      const id = (valueAt(value, path.slice(0, depth + 1)) as { id?: unknown } | null | undefined)?.id;
      name += `[${typeof id === 'string' ? id : step + 1}]`;
    } else name += name === '' ? String(step) : `.${String(step)}`;
  }
  return name;
}

/** A value as its author wrote it, if it is plain: `1.10`, not 1.1. */
type Written = string | undefined;

function shown(value: unknown, written?: Written): string {
  if (value === null && written) return `${written}, which YAML reads as no value`;
  if (value === null || value === undefined) return 'empty';
  if (value instanceof Date) return `the date ${value.toISOString().slice(0, 10)}`;
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of keys';
  const text = String(value);
  const short = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  if (typeof value !== 'string') return written === undefined || written === text ? short : `${written}, which YAML reads as ${short}`;
  if (value === '') return 'empty';
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? `"${value}"` : `the text "${short}"`;
}

const kinds: Record<string, string> = {
  boolean: 'write true or false, without quotes',
  number: 'write a number, without quotes',
  int: 'write a whole number',
  array: 'write a list: one item per line, each after a hyphen',
  object: 'write its keys on the lines below, indented',
  record: 'write keys and values on the lines below, indented',
};

/** Texts that people write for a boolean. */
const BOOLEAN: Readonly<Record<string, boolean>> = { yes: true, on: true, y: true, no: false, off: false, n: false };

const remedies: Record<string, string> = {
  'ends before it starts': 'swap the two dates, or fix one of them',
  'a task needs a title': 'add title: …, or continues: … with the id of the task that it carries over',
};

/** True for a message of the library's own, in English or, where no language is configured, the same for every issue. */
const isUnsaid = (message: string): boolean => /^(?:Invalid|Too (?:small|big))/.test(message);

/** What to write for a value of the wrong type. */
function rightType(expected: string, value: unknown, message: string, written: Written): string {
  if ((expected === 'number' || expected === 'int') && typeof value === 'string' && value.trim() !== '') {
    const number = Number(value.replace(/(?<=\d)_(?=\d)/g, '').replace(/^(-?\d+),(\d+)$/, '$1.$2'));
    if (Number.isFinite(number)) return written === undefined ? `write it without quotes: ${number}` : `write ${number}`;
  }
  const meant = typeof value === 'string' ? BOOLEAN[value.toLowerCase()] : undefined;
  if (expected === 'boolean' && meant !== undefined) return `write ${meant}`;
  if (expected === 'record' && Array.isArray(value)) return 'write one id and its text per line, without hyphens: first-goal: Text';
  if (expected !== 'string') return isUnsaid(message) ? (kinds[expected] ?? `write a value of type ${expected}`) : message;
  if (value instanceof Date) return `put it in quotes: "${value.toISOString().slice(0, 10)}"`;
  if (value === null && written) return `write a value, or remove the key${written === '~' ? '' : `; for the word itself: "${written}"`}`;
  if (typeof value === 'number' || typeof value === 'boolean') return `put it in quotes: "${written ?? value}"`;
  return isUnsaid(message) ? 'write text' : message;
}

interface Said {
  what: string;
  fix: string;
}

function subjectOf(name: string, value: unknown, what: string): string {
  if (what.startsWith('not a ')) return `${name} is ${shown(value)}, ${what}`;
  // These are about the object that contains the named value.
  if (/^(?:ends|lasts) /.test(what)) return `${name.replace(/\.?ends$/, '') || 'it'} ${what}`;
  if (what.startsWith('a task ')) return `${name.replace(/\.title$/, '')}: ${what}`;
  return what.startsWith('is ') ? `${name} ${what}` : `${name}: ${what}`;
}

/** Messages of this project's schemas have the form `what: fix` or `write …`, or are clauses with a fix above. */
function ownWords(name: string, value: unknown, message: string, written?: Written): Said {
  if (message.startsWith('write ')) return { what: `${name} is ${shown(value, written)}`, fix: message };
  const [what = message, fix] = message.split(/: (.*)/s);
  const otherwise = /duplicate/.test(what) ? 'keep one of the two' : 'see the reference in the guide';
  return { what: subjectOf(name, value, what), fix: fix ?? remedies[what] ?? otherwise };
}

function bounds(issue: Extract<SchemaIssue, { code: 'too_small' | 'too_big' }>, name: string, value: unknown): Said {
  if (!isUnsaid(issue.message)) return ownWords(name, value, issue.message);
  if (issue.origin === 'array') return { what: `${name} is an empty list`, fix: 'list at least one item, or remove the key' };
  if (issue.origin === 'string') return { what: `${name} is empty`, fix: 'write text, or remove the key' };
  const fix =
    issue.code === 'too_small'
      ? `write a number ${issue.inclusive ? 'of at least' : 'above'} ${issue.minimum}`
      : `write a number of at most ${issue.maximum}`;
  return { what: `${name} is ${shown(value)}`, fix };
}

function describeIssue(issue: SchemaIssue, name: string, value: unknown, written: Written): Said {
  switch (issue.code) {
    case 'invalid_type': {
      if (value === undefined) {
        return {
          what: `${name} is missing`,
          fix: `add ${name.split('.').at(-1)}: …${issue.message.startsWith('write ') ? ` (${issue.message})` : ''}`,
        };
      }
      return { what: `${name} is ${shown(value, written)}`, fix: rightType(issue.expected, value, issue.message, written) };
    }
    case 'invalid_value': {
      // An object of YAML may have a key named toString.
      const near = typeof value === 'object' ? undefined : likely(String(value), issue.values.map(String));
      const fix = near ? `did you mean "${near}"?` : `write one of ${issue.values.map(String).join(', ')}`;
      return { what: value === undefined ? `${name} is missing` : `${name} is ${shown(value)}`, fix };
    }
    case 'too_small':
    case 'too_big':
      return bounds(issue, name, value);
    case 'invalid_key':
      return { what: `${name} cannot be a key here`, fix: issue.issues[0]?.message ?? 'write another key' };
    case 'invalid_union': {
      const branch = issue.errors[0]?.[0];
      return branch && isUnsaid(issue.message)
        ? describeIssue(branch, name, value, written)
        : ownWords(name, value, issue.message, written);
    }
    default:
      return ownWords(name, value, isUnsaid(issue.message) ? 'see the reference in the guide for valid values' : issue.message);
  }
}

/** The branch of a union that the author meant: of those that match the value's type, the one with the fewest issues. */
function meantBranch(issue: Extract<SchemaIssue, { code: 'invalid_union' }>): readonly SchemaIssue[] | undefined {
  const inside = issue.errors.filter((errors) => errors.every((error) => error.path.length > 0 || error.code !== 'invalid_type'));
  const [least] = inside.sort((a, b) => a.length - b.length);
  return least?.map((error) => ({ ...error, path: [...issue.path, ...error.path] }));
}

/** The findings for `issue`. `schema` is the schema of the top of `yaml`. */
export function reword(issue: SchemaIssue, yaml: Yaml, schema: z.$ZodType): Finding[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path);
    return issue.keys.map((key) => {
      const [blank] = ODD_BLANK.exec(key) ?? [];
      if (blank !== undefined) {
        const what = `the key "${key.replace(new RegExp(ODD_BLANK, 'g'), '')}" contains ${nameOfBlank(blank)}`;
        return finding('unknown-key', yaml.place([...path, key], 'key'), what, 'delete the invisible character, and indent with spaces');
      }
      const around = path.length > 0 ? `unknown key "${key}" in ${nameOf(yaml.value, path)}` : `unknown key "${key}"`;
      return finding('unknown-key', yaml.place([...path, key], 'key'), around, didYouMean(key, known, 'remove the key'));
    });
  }
  if (issue.code === 'invalid_union') {
    const branch = meantBranch(issue);
    if (branch) return branch.flatMap((error) => reword(error, yaml, schema));
  }
  if (isMisread(yaml, schema, path)) return [];
  const { what, fix } = describeIssue(issue, nameOf(yaml.value, path) || 'the file', valueAt(yaml.value, path), yaml.written(path));
  return [finding('schema', yaml.place(path, issue.code === 'invalid_key' ? 'key' : 'value'), what, fix)];
}
