// macOS writes file names in NFD, editors write NFC: a name is the same in both forms, for pages, folders, pictures, headings and links.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { onDisk } from '../../../src/check/on-disk.ts';
import { contentFolder, findingsIn, page, placesIn, png, week } from './content-folder.ts';

const form = fc.constantFrom('NFC', 'NFD');
const name = fc.constantFrom('tệp', 'ghi-chú', 'hình', 'Kết-quả', 'résumé', 'ảnh', 'đồ-án');

it('a link finds its page, its picture and its heading, whatever form each of them is written in', () => {
  fc.assert(
    fc.property(
      fc.record({ folder: name, file: name, picture: name, heading: name, id: name }),
      fc.array(form, { minLength: 12, maxLength: 12 }),
      fc.boolean(),
      ({ folder, file, picture, heading, id }, forms, encode) => {
        let nth = 0;
        const as = (text: string): string => text.normalize(forms[nth++ % forms.length]);
        const link = (text: string): string => (encode ? encodeURI(as(text)) : as(text));
        const place = heading.toLowerCase();
        const body = `## ${as(heading)}\n\n<a id="${as(`x-${id}`)}"></a>\n\n[x](${link(`#${place}`)}) ![x](${link(`${picture}.png`)})`;
        const links = `[a](${link(`../${folder}/${file}.md#${place}`)}) [b](${link(`/${folder}/${file}/#x-${id}`)}) ![c](${link(`../${folder}/${picture}.png`)})`;
        const facts = `summary: See [x](${link(`../${folder}/${file}.md#${place}`)})\ntasks: [{ id: t, title: T, evidence: [{ id: e, label: E, href: "${link(`../${folder}/${picture}.png`)}" }] }]\n`;
        const files = {
          [`en/${as(folder)}/${as(file)}.md`]: page(body),
          'en/notes/a.md': page(links),
          'en/worklog/week-01.md': week(1, facts),
          'site.yaml': `name: T\ndescription: T\nlanguages: [en, vi]\nnavigation: [${as(folder)}]\nredirects: { /old/: /${as(folder)}/${as(file)}/ }\n`,
        };
        // The folder keeps the form that its first file has on disk.
        const own = Object.keys(files)[0]?.split('/')[1] ?? folder;
        expect(findingsIn({ ...files, [`en/${own}/${as(picture)}.png`]: png })).toEqual([]);
      },
    ),
    { numRuns: 40 },
  );
});

it('two files of one name in both forms are an error', () => {
  const files = { [`en/${'tệp'.normalize('NFC')}.md`]: page('x'), [`en/${'tệp'.normalize('NFD')}.md`]: page('y') };
  const root = contentFolder(files);
  // A disk of macOS has one file.
  if (readdirSync(join(root, 'en')).length === 3) expect(placesIn(files)).toEqual(['en/tệp.md:1:1 error address-twice']);
});

it('a file is opened by the name that the disk has', () => {
  const [folder, file] = ['ghi chú'.normalize('NFD'), 'tệp.md'.normalize('NFD')];
  const root = contentFolder({ [`en/${folder}/${file}`]: 'x' });
  if (readdirSync(join(root, 'en')).includes(folder))
    expect(onDisk(root, 'en/ghi chú/tệp.md'.normalize('NFC'))).toBe(`en/${folder}/${file}`);
  expect(onDisk(root, 'en/ghi chú/không.md')).toBe('en/ghi chú/không.md');
  expect(onDisk(root, 'en/index.md')).toBe('en/index.md');
});
