import fc from 'fast-check';
import { expect, it } from 'vitest';
import { composed } from '../../../src/site/composed.ts';

const words = fc.string({ unit: fc.constantFrom(...'aếợữñÅü한ガé /-.b'), minLength: 1, maxLength: 12 });

it('an address is in NFC, whatever form its letters have, encoded or not', () => {
  fc.assert(
    fc.property(words, words, fc.constantFrom('NFC', 'NFD'), fc.boolean(), (path, place, form, encode) => {
      const written = `${path}#${place}`.normalize(form);
      const found = composed(encode ? encodeURI(written) : written);
      expect(decodeURI(found)).toBe(`${path}#${place}`.normalize('NFC'));
      expect(composed(found)).toBe(found);
    }),
  );
});

it('other addresses stay as they are written', () => {
  for (const address of ['../a%20b.md#x', 'k%E1%BA%BF.md', '100%', '%zz', 'a%E1.png', '/a?b=%C3%A9&c'])
    expect(composed(address)).toBe(address);
});
