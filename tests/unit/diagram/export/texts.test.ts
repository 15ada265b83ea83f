import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toD2 } from '../../../../src/diagram/export/d2.ts';
import { toMermaid } from '../../../../src/diagram/export/mermaid.ts';
import { type Diagram, diagramSchema } from '../../../../src/diagram/model/diagram.ts';

const named = (name: string): Diagram =>
  diagramSchema.parse({
    title: 'T',
    elements: [
      { id: 'end', kind: 'vpc', name: 'VPC 10.0.0.0/16' },
      { id: 'the-store', kind: 'database', name, technology: { en: 'on disk', vi: 'trên đĩa' }, parent: 'end' },
      { id: 'user', kind: 'person', name: 'User' },
    ],
    relations: [{ id: 'ask', from: 'user', to: 'the-store', label: name, kind: 'data' }],
    flows: [{ id: 'main', title: 'Main', steps: [{ relation: 'ask', title: 'Asks' }] }],
  });

describe('a diagram as text', () => {
  it('for Mermaid', () => {
    expect(toMermaid(named("Shop's data"), 'vi')).toBe(`flowchart LR
  subgraph e_end["VPC 10.0.0.0/16"]
    e_the_store[("Shop#39;s data (trên đĩa)")]
  end
  e_user(["User"])
  e_user ==>|"1 Shop#39;s data"| e_the_store
`);
  });

  it('for D2', () => {
    expect(toD2(named("Shop's data"), 'en')).toBe(`direction: right
e_end: 'VPC 10.0.0.0/16' {
  e_the_store: 'Shop''s data (on disk)' { shape: cylinder }
}
e_user: 'User' { shape: person }
e_user -> e_end.e_the_store: '1 Shop''s data' { style.stroke-width: 4 }
`);
  });

  it('writes a kind of the team, and an arrow back to its own element, as a plain box and arrow', () => {
    const own = diagramSchema.parse({
      title: 'T',
      kinds: [{ id: 'constructor' }],
      elements: [{ id: 'a', kind: 'constructor', name: 'A' }],
      relations: [{ id: 'again', from: 'a', to: 'a' }],
    });
    expect(toMermaid(own, 'en')).toBe('flowchart LR\n  e_a["A"]\n  e_a --> e_a\n');
    expect(toD2(own, 'en')).toBe("direction: right\ne_a: 'A'\ne_a -> e_a: ''\n");
  });

  it('escapes any name', () => {
    const names = fc.oneof(
      fc.string({ minLength: 1, unit: 'grapheme' }),
      fc.constantFrom(
        '"]; click e_user "javascript:x"',
        '<img src=x onerror=x>',
        '`**x**`',
        '#quot;',
        "'; x -> y: '",
        `\${x}`,
        'a\nend',
        '1. x',
        '- x',
        '%% x',
      ),
    );
    fc.assert(
      fc.property(
        names.filter((name) => name.trim() !== ''),
        (name) => {
          const plain = diagramSchema.safeParse({ title: 'T', elements: [{ id: 'a', kind: 'api', name }] });
          if (!plain.success) return;
          const mermaid = toMermaid(named(name), 'en');
          expect(mermaid.split('\n')).toHaveLength(7);
          // Between its two quotes nothing stands that Mermaid, Markdown or HTML could take for its own sign.
          expect(mermaid.split('\n')[2]).toMatch(/^ {4}e_the_store\[\("(?:[\p{L}\p{M}\p{N} ,/()]|[.-](?! )|#\d+;)*"\)\]$/u);
          const d2 = toD2(named(name), 'en');
          expect(d2.split('\n')).toHaveLength(7);
          expect(d2.split('\n')[2]).toMatch(/^ {2}e_the_store: '(?:[^'\n]|'')*' \{ shape: cylinder \}$/u);
        },
      ),
    );
  });
});
