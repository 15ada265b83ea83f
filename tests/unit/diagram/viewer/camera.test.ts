import { describe, expect, test } from 'vitest';
import { type Camera, panned, REST, wayInto, zoomed } from '../../../../src/diagram/viewer/camera.ts';

const size = { width: 1000, height: 600 };
/** Where a point of the layer at rest lies now. */
const now = ({ x, y, scale }: Camera, at: { x: number; y: number }) => ({ x: x + at.x * scale, y: y + at.y * scale });

describe('zoomed', () => {
  test('leaves the point below the pointer where it is', () => {
    const first = zoomed(REST, 2, { x: 300, y: 200 }, size);
    expect(now(first, { x: 300, y: 200 })).toEqual({ x: 300, y: 200 });
    const second = zoomed(first, 1.5, { x: 400, y: 100 }, size);
    expect(second.scale).toBe(3);
    const before = { x: (400 - first.x) / first.scale, y: (100 - first.y) / first.scale };
    expect(now(second, before)).toEqual({ x: 400, y: 100 });
  });

  test('goes no further than twenty times, and back to rest exactly', () => {
    const near = zoomed(REST, 100, { x: 10, y: 10 }, size);
    expect(near.scale).toBe(20);
    expect(zoomed(near, 0.01, { x: 900, y: 500 }, size)).toEqual(REST);
  });
});

describe('panned', () => {
  test('opens no gap at any side', () => {
    const near = zoomed(REST, 2, { x: 0, y: 0 }, size);
    expect(panned(near, { x: 50, y: 50 }, size)).toEqual({ x: 0, y: 0, scale: 2 });
    expect(panned(near, { x: -5000, y: -5000 }, size)).toEqual({ x: -1000, y: -600, scale: 2 });
  });

  test('moves nothing of a drawing that shows all of itself', () => {
    expect(panned(REST, { x: 40, y: -40 }, size)).toEqual(REST);
  });
});

describe('wayInto', () => {
  const window = { x: 0, y: 0, width: 100, height: 100 };

  test('is none for what is inside', () => {
    expect(wayInto({ x: 10, y: 10, width: 20, height: 20 }, window)).toEqual({ x: 0, y: 0 });
  });

  test('leads to the middle along the axis where something is outside', () => {
    expect(wayInto({ x: 90, y: 10, width: 20, height: 20 }, window)).toEqual({ x: -50, y: 0 });
    expect(wayInto({ x: 10, y: -30, width: 20, height: 20 }, window)).toEqual({ x: 0, y: 70 });
  });
});
