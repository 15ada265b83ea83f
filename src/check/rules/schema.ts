// Validates front matter, reviews, diagrams and site.yaml, with messages for authors.

import type * as z from 'zod/v4/core';
import { diagramSchema } from '../../diagram/model/diagram.ts';
import { amplifyOutputsSchema } from '../../site/amplify-outputs.ts';
import { pageSchema } from '../../site/page.ts';
import { siteSchema } from '../../site/site.ts';
import { reviewSchema } from '../../worklog/review/review.ts';
import { weekSchema, weekWordsSchema } from '../../worklog/week.ts';
import type { PageFile } from '../content-tree.ts';
import { type Finding, finding } from '../finding.ts';
import type { Yaml } from '../front-matter.ts';
import { misreadTexts } from '../misread-texts.ts';
import { reword } from '../reword.ts';
import type { SchemaIssue } from '../validate-facts.ts';
import type { Rule } from './rule.ts';

const schemas = { week: weekSchema, words: weekWordsSchema, page: pageSchema } satisfies Record<PageFile['kind'], unknown>;

/** Issues of one file's values, and texts that YAML reads differently from what was meant. */
const inFile = ({ issues, yaml }: { issues: readonly SchemaIssue[]; yaml: Yaml | undefined }, schema: z.$ZodType): Finding[] =>
  yaml ? [...issues.flatMap((issue) => reword(issue, yaml, schema)), ...misreadTexts(yaml, schema)] : [];

/** Issues of every page's front matter, of every review and of every diagram. */
export const schema: Rule = ({ pages, reviews, diagrams }) => [
  ...pages.flatMap((page) => inFile(page, schemas[page.kind])),
  ...reviews.flatMap((review) => inFile(review, reviewSchema)),
  ...diagrams.flatMap((diagram) => inFile(diagram, diagramSchema)),
];

/** Issues of the file in `pipeline.aws`, or that it does not exist. */
export const outputs: Rule = ({ outputs: file, site, siteFile, files }) => {
  if (file) return file.issues.flatMap((issue) => reword(issue, file.yaml, amplifyOutputsSchema));
  const { aws } = site?.pipeline ?? {};
  if (!aws || !siteFile || files.has(aws)) return [];
  const fix = `write it with npm run amplify-outputs -- <outputs of the stack> ${siteFile.shown.replace('site.yaml', aws)}, or remove the key`;
  return [finding('outputs-missing', siteFile.yaml.place(['pipeline', 'aws']), `the file ${aws} named in site.yaml does not exist`, fix)];
};

/** Issues of site.yaml. */
export const siteSchemaRule: Rule = ({ siteFile }) => (siteFile ? inFile(siteFile, siteSchema) : []);
