/** @jsxImportSource preact */
// A picture as evidence: made small in the page and described by its author, as pictures of the prose are.
import { useRef } from 'preact/hooks';
import type { PicturePanels } from '../prose/picture-panel.ts';
import type { Desk } from './desk.ts';
import { weekPictures } from './week-pictures.ts';

interface Props {
  desk: Desk;
  onPicture(name: string, alt: string): void;
}

export function PictureButton({ desk, onPicture }: Props) {
  const { words, proseWords } = desk.site;
  const place = useRef<HTMLDivElement>(null);
  const panels = useRef<PicturePanels | undefined>(undefined);
  const done = useRef(onPicture);
  done.current = onPicture;
  const choose = async (files: readonly File[]) => {
    if (files.length === 0) return;
    const [{ picturePanels }, { loadStyle }] = await Promise.all([import('../prose/picture-panel.ts'), import('../prose/load-style.ts')]);
    loadStyle();
    panels.current ??= picturePanels({ words: proseWords, pictures: weekPictures(desk) }, () => undefined);
    place.current?.append(panels.current.element);
    for (const file of files)
      panels.current.add(
        file,
        (_, { name, alt }) => done.current(name, alt),
        () => undefined,
      );
  };
  return (
    <>
      <label class="button file">
        {words.addPicture}
        <input
          type="file"
          accept="image/*"
          onChange={({ currentTarget }) => {
            void choose([...(currentTarget.files ?? [])]);
            currentTarget.value = '';
          }}
        />
      </label>
      <div ref={place} class="pictures" />
    </>
  );
}
