// The guide tells every event name as the contract does.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { eventNames } from '../../../../src/stream/events/names.ts';
import { eventFields } from '../../../contract/event-fields.ts';

const rows = readFileSync(resolve('content/en/guide/tracker.md'), 'utf8').split('\n');

describe('the guide', () => {
  it.each(Object.entries(eventNames))('tells the meaning and the parts of %s', (name, { means, needs }) => {
    const parts = needs.map((part) => `\`${part}\``).join(', ') || 'none';
    expect(rows).toContain(`| \`${name}\` | ${means.replaceAll('’', "'")} | ${parts} |`);
  });

  it.each(eventFields.map(({ path, part, name }) => [path, part ?? name, name]))('describes the field %s', (_path, first, name) => {
    const row = rows.find((line) => line.startsWith('| `') && line.split('|')[1]?.includes(`\`${first}\``));
    expect(row).toContain(`\`${name}\``);
  });
});
