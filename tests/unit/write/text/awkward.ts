// Weeks as careful and careless people write YAML: comments in each place, each kind of quotes, lists and maps in each style.
import type { WeekFile } from './weeks.ts';

const commented = `---
# Above all
week: 8 # the eighth

title:   'Old title' # in single quotes
# Summary, folded
summary: >
  The purpose of the week,
  and its result.

# Tasks
tasks: # all of them
  # First
  - id: a
    title: "A: in double quotes" # said so
    # state: doing
    detail: |
      One line
        indented

      and another
    evidence: # proof
      - { id: one, label: One, href: 'x.md' } # here

  # Second
  - id: b # bee
    title: A plain text
      that goes on
    starts: 2025-10-28
    planned: {starts: 2025-10-28, ends: 2025-10-29}
    owner: [lan, minh]
    evidence: []
    # later

  # On its own

  - id: c
    title: |-
      Block
    evidence:
      - id: two
        label: Two
        # where
        href: y.md
      - id: three
        label: Three
        href: z.md
  # Below the list
blockers:
  - {id: d, text: "It's slow", cause: unknown}
  - {id: e, text: 'Stuck'}
# Outlook
next: {f: First, g: "Second, of course"}
custom: # unknown to the schema
  deep: [1, two, {three: 3}]
  empty:
# Below all
---

Prose with trailing spaces${'  '}
and *more*.
`;

const dense = `---
week: 3
title: Dense
objectives:
    one: First
    two: "Second"
tasks:
- title: Its title comes first
  id: a
  detail:
  - x
  - y: not a text
- id: b
  continues: a
  evidence:
  - id: p
    label: P
    href: "https://example.com/?a=b&c=d#e"
blockers: []
next:
    one: Go on
---
no blank line above`;

const anchored = `---
week: 4
title: &title Anchored
defaults: &period { starts: 2025-10-28, ends: 2025-11-07 }
period: *period
summary: *title
tasks:
  - &first
    id: a
    title: A
  - ? id
    : b
    title: B
---
`;

const flow = `---
{ week: 5, title: "All in braces", tasks: [
  { id: a, title: A, detail: [x, y] }, # first
  { id: b, title: 'B' },
], next: {} }
---

Text
`;

const bare = '---\n# title: Nothing yet\n---\n';

const lines = (text: string): string => text.replaceAll('\n', '\r\n');

export const awkward: readonly WeekFile[] = [
  ['commented', commented],
  ['commented, with CRLF', lines(commented)],
  ['dense', dense],
  ['dense, with a byte order mark and CRLF', `\uFEFF\r\n${lines(dense)}`],
  ['anchored', anchored],
  ['flow', flow],
  ['bare', bare],
];
