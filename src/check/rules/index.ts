// Every rule, in the order a reader would mend things: files first, then facts, then words and links.
import type { Rule } from './rule.ts';
import { schema, siteSchemaRule } from './schema.ts';

/** Rules of site.yaml itself, which run even when nothing else can be judged. */
export const siteRules: readonly Rule[] = [siteSchemaRule];

export const rules: readonly Rule[] = [schema];
