import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { repairMojibake, reportRepairs, stillBroken } from '../../../src/importer/mojibake.ts';
import { windows1252, windows1252Byte } from '../../../src/importer/windows-1252.ts';

/** What UTF-8 looks like after it was read as Windows-1252. */
const misread = (text: string): string => [...Buffer.from(text)].map(windows1252).join('');

const VIETNAMESE =
  'àáạảãâầấậẩẫăằắặẳẵèéẹẻẽêềếệểễìíịỉĩòóọỏõôồốộổỗơờớợởỡùúụủũưừứựửữỳýỵỷỹđÀÁẠẢÃÂẦẤẬẨẪĂẰẮẶẲẴÈÉẸẺẼÊỀẾỆỂỄÌÍỊỈĨÒÓỌỎÕÔỒỐỘỔỖƠỜỚỢỞỠÙÚỤỦŨƯỪỨỰỬỮỲÝỴỶỸĐ';

const letter = fc.constantFrom(...VIETNAMESE, ...'abcdefghijklmnopqrstuvwxyz');
const word = fc.array(letter, { minLength: 1, maxLength: 8 }).map((letters) => letters.join(''));
// A capital alone at the end of a word may be meant, so a word that cannot be stands first.
const sentence = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => ['đề', ...words].join(' '));

describe('the table of Windows-1252', () => {
  it('turns every byte into one character and back', () => {
    for (let byte = 0; byte < 256; byte += 1) expect(windows1252Byte(windows1252(byte))).toBe(byte);
  });
});

describe('stillBroken', () => {
  it('names lines where a byte was lost, outside code', () => {
    expect(stillBroken('one\ntÃ i liáº-u `áº`\n`á»` à la Ã')).toEqual([{ line: 2, words: 'tÃ i liáº-u' }]);
  });
});

describe('repairMojibake', () => {
  test.each([
    ['itâ€™s', 'it’s'],
    ['Ä\u0090á»\u0081 xuáº¥t', 'Đề xuất'],
    ['Ã\u00A0 la', 'à la'],
    ['Nháº­t kÃ½ tuáº§n', 'Nhật ký tuần'],
    ['CAFÃ‰ ðŸš€', 'CAFÉ 🚀'],
  ])('fixes %j', (broken, whole) => {
    expect(repairMojibake(broken).text).toBe(whole);
  });

  it('fixes every Vietnamese letter', () => {
    for (const one of VIETNAMESE) expect(repairMojibake(misread(`${one}a`)).text).toBe(`${one}a`);
  });

  it('fixes any misread text, also one that was misread twice', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        expect(repairMojibake(misread(`${text}.`)).text).toBe(`${text}.`);
        expect(repairMojibake(misread(misread(`${text}.`))).text).toBe(`${text}.`);
      }),
    );
  });

  it('does not change text that was never misread', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        expect(repairMojibake(text).text).toBe(text);
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const once = repairMojibake(misread(text)).text;
        expect(repairMojibake(once).text).toBe(once);
      }),
    );
  });

  it('fixes the broken part of a line and keeps the correct part', () => {
    expect(repairMojibake('Tuần này: Ä‘á»\u008Dc tÃ\u00A0i liá»‡u').text).toBe('Tuần này: đọc tài liệu');
  });

  test.each(['“CÀ PHÊ”', 'BẢNG MÃ…', 'Â và Ã – hai chữ', 'giá: 5 Â', 'naïve café “É”', 'TÔI ĐÃ', 'MÃ\u00A0SỐ'])(
    'leaves %j, which may be meant',
    (text) => {
      expect(repairMojibake(text)).toEqual({ text, repairs: [] });
    },
  );

  it('keeps code unchanged, in spans and in fences', () => {
    const text = 'Write `itâ€™s`:\n\n```text\nitâ€™s\n```\n\n~~~\nÃ©\n~~~';
    expect(repairMojibake(text).text).toBe(text);
    expect(repairMojibake('`itâ€™s` is itâ€™s').text).toBe('`itâ€™s` is it’s');
  });

  it('reports each repair with its line, before and after', () => {
    const { repairs } = repairMojibake('one\nitâ€™s and itâ€™s, thatâ€™s');
    expect(repairs).toEqual([
      {
        line: 2,
        words: [
          { before: 'itâ€™s', after: 'it’s' },
          { before: 'itâ€™s,', after: 'it’s,' },
          { before: 'thatâ€™s', after: 'that’s' },
        ],
      },
    ]);
    const said: string[] = [];
    reportRepairs(repairs, ({ what }) => void said.push(what));
    expect(said[0]).toContain('itâ€™s → it’s');
  });
});
