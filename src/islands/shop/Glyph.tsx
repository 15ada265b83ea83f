// A picture for every product of a category, drawn in a few lines.

const glyphs: Record<string, string> = {
  laptops: 'M8 10h32v20H8zM4 34h40l-3 4H7z',
  desktops: 'M14 6h20v36H14zM19 12h10M19 17h10M24 34h.1',
  monitors: 'M5 8h38v24H5zM24 32v8M15 41h18',
  keyboards: 'M4 15h40v18H4zM10 21h2M17 21h2M24 21h2M31 21h2M38 21h.1M14 27h20',
  mice: 'M24 6c-8 0-11 6-11 13v10c0 8 4 13 11 13s11-5 11-13V19c0-7-3-13-11-13zM24 6v13M13 21h22',
  storage: 'M10 6h28v36H10zM24 13a8 8 0 1 0 .1 0M24 20.500h.1M16 36h6',
  networking: 'M6 28h36v12H6zM12 34h.1M18 34h.1M34 28V18M28 16a8 8 0 0 1 12 0M24 12a14 14 0 0 1 20 0',
  audio: 'M8 32v-6a16 16 0 0 1 32 0v6M6 30h7v11H6zM35 30h7v11h-7z',
};

export function Glyph({ category }: { category: string }) {
  return (
    <svg className="shop-glyph" viewBox="0 0 48 48" aria-hidden="true">
      <path d={glyphs[category] ?? glyphs['storage']} />
    </svg>
  );
}
