import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { jsonSchemas } from '../../../src/check/json-schemas.ts';

it('the schemas beside the content are those of the tool: otherwise run npx shiplog schemas', () => {
  const written = readdirSync('content/.schemas').map((name) => [name, JSON.parse(readFileSync(`content/.schemas/${name}`, 'utf8'))]);
  expect(Object.fromEntries(written)).toEqual(JSON.parse(JSON.stringify(jsonSchemas())));
});
