// The schemas as JSON Schema, for completion and validation in editors.
import { z } from 'zod';
import { cohortSchema } from '../cohort/cohort.ts';
import { diagramSchema } from '../diagram/model/diagram.ts';
import { daySchema } from '../site/date-schemas.ts';
import { pageSchema } from '../site/page.ts';
import { siteSchema } from '../site/site.ts';
import { weekSchema } from '../worklog/week.ts';
import { wordFileSchema } from './word-schema.ts';

/** The input that an author writes, not the parsed result. A day is preprocessed, so it is defined here. */
const jsonSchema = (schema: z.core.$ZodType, title: string): Record<string, unknown> => ({
  title,
  ...z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    unrepresentable: 'any',
    override({ zodSchema, jsonSchema: written }) {
      if (zodSchema !== (daySchema as unknown)) return;
      for (const key of Object.keys(written)) delete written[key];
      Object.assign(written, { type: 'string', format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'A day: YYYY-MM-DD' });
    },
  }),
});

/** File name → schema, for the folder `.schemas` of a content root. */
export const jsonSchemas = (): Record<string, Record<string, unknown>> => ({
  'site.schema.json': jsonSchema(siteSchema, 'site.yaml'),
  'week.schema.json': jsonSchema(weekSchema, 'Front matter of a week'),
  'page.schema.json': jsonSchema(pageSchema, 'Front matter of a page'),
  'words.schema.json': jsonSchema(wordFileSchema(), 'Words of the interface'),
  'cohort.schema.json': jsonSchema(cohortSchema, 'cohort.yaml'),
  'diagram.schema.json': jsonSchema(diagramSchema, 'A version of a diagram'),
});
