import { describe, expect, it } from 'vitest';
import { drawings } from '../../../../../src/stream/sandbox/shop/drawings/index.ts';
import { drawingOf, sizeOf } from '../../../../../src/stream/sandbox/shop/scene.ts';
import { mockCategories, mockProducts } from '../../../../../src/stream/shop/mock/products.ts';

const named = (name: string) => {
  const found = mockProducts.find((product) => product.name === name);
  if (!found) throw new Error(`The catalog has no product "${name}"`);
  return found;
};

describe('a product’s picture', () => {
  it.each([
    ['Halyard 13', 'laptop'],
    ['Trawler G17', 'gamingLaptop'],
    ['Fold 13', 'convertible'],
    ['Lantern All-in-One', 'allInOne'],
    ['Bollard Mini', 'mini'],
    ['Bollard Tower', 'tower'],
    ['Wake 34 Curve', 'curvedMonitor'],
    ['Tern Split', 'splitKeyboard'],
    ['Compass Ball', 'trackball'],
    ['Silo NAS 4-bay', 'fourBays'],
    ['Hold NVMe 1 TB', 'stick'],
    ['Mooring Dock', 'dock'],
    ['Line Cat 6, 5 m', 'cable'],
    ['Foghorn In-Ear', 'earphones'],
    ['Whistle XLR', 'studioMicrophone'],
    ['Buoy Bar', 'soundBar'],
  ])('%s is drawn as %s', (name, drawing) => {
    expect(drawingOf(named(name))).toBe(drawing);
  });

  it('each category shows at least three drawings, and no drawing is left unused', () => {
    const used = new Map(
      mockCategories.map(({ categoryId }) => [categoryId, new Set(mockProducts.filter((p) => p.categoryId === categoryId).map(drawingOf))]),
    );
    for (const [category, kinds] of used) expect(kinds.size, category).toBeGreaterThanOrEqual(3);
    expect([...used.values()].flatMap((kinds) => [...kinds]).toSorted()).toEqual(Object.keys(drawings).toSorted());
  });

  it('a larger screen is drawn larger, and stays in its field', () => {
    expect(sizeOf(named('Horizon 24'))).toBeLessThan(sizeOf(named('Horizon 32 4K')));
    expect(sizeOf(named('Skiff 11'))).toBeLessThan(sizeOf(named('Cutter Pro 16')));
    for (const product of mockProducts) {
      expect(sizeOf(product)).toBeGreaterThanOrEqual(0.75);
      expect(sizeOf(product)).toBeLessThanOrEqual(1);
    }
  });

  it('a product of a category without drawings is drawn as a plain box', () => {
    expect(drawingOf({ categoryId: 'furniture', name: 'Chair', summary: '' })).toBe('drive');
  });
});
