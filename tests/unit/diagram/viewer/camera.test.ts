import { describe, expect, test } from 'vitest';
import { type Camera, panned, REST, scrollInto, wayInto, zoomed } from '../../../../src/diagram/viewer/camera.ts';

const size = { width: 1000, height: 600 };
/** Where a point of the layer at rest lies now. */
const now = ({ x, y, scale }: Camera, at: { x: number; y: number }) => ({ x: x + at.x * scale, y: y + at.y * scale });

describe('zoomed', () => {
  test('keeps the point below the pointer in place', () => {
    const first = zoomed(REST, 2, { x: 300, y: 200 }, size);
    expect(now(first, { x: 300, y: 200 })).toEqual({ x: 300, y: 200 });
    const second = zoomed(first, 1.5, { x: 400, y: 100 }, size);
    expect(second.scale).toBe(3);
    const before = { x: (400 - first.x) / first.scale, y: (100 - first.y) / first.scale };
    expect(now(second, before)).toEqual({ x: 400, y: 100 });
  });

  test('stops at twenty times, and returns to the start exactly', () => {
    const near = zoomed(REST, 100, { x: 10, y: 10 }, size);
    expect(near.scale).toBe(20);
    expect(zoomed(near, 0.01, { x: 900, y: 500 }, size)).toEqual(REST);
  });
});

describe('panned', () => {
  test('leaves no gap at any side', () => {
    const near = zoomed(REST, 2, { x: 0, y: 0 }, size);
    expect(panned(near, { x: 50, y: 50 }, size)).toEqual({ x: 0, y: 0, scale: 2 });
    expect(panned(near, { x: -5000, y: -5000 }, size)).toEqual({ x: -1000, y: -600, scale: 2 });
  });

  test('does not move a drawing that is completely visible', () => {
    expect(panned(REST, { x: 40, y: -40 }, size)).toEqual(REST);
  });
});

describe('scrollInto', () => {
  test('is 0 for what is seen', () => expect(scrollInto(120, 700, 112, 784)).toBe(0));
  test('moves up to what is above', () => expect(scrollInto(-40, 300, 112, 784)).toBe(-152));
  test('moves down to what is below', () => expect(scrollInto(500, 900, 112, 784)).toBe(116));
  test('is undefined for what is taller than the screen', () => expect(scrollInto(0, 700, 112, 784)).toBeUndefined());
});

describe('wayInto', () => {
  const window = { x: 0, y: 0, width: 100, height: 100 };

  test('is undefined for a part that is inside', () => {
    expect(wayInto({ x: 10, y: 10, width: 20, height: 20 }, window)).toEqual({ x: 0, y: 0 });
  });

  test('leads to the middle along the axis where a part is outside', () => {
    expect(wayInto({ x: 90, y: 10, width: 20, height: 20 }, window)).toEqual({ x: -50, y: 0 });
    expect(wayInto({ x: 10, y: -30, width: 20, height: 20 }, window)).toEqual({ x: 0, y: 70 });
  });
});
