import { describe, expect, test } from 'vitest';
import { drags, wheelFactor } from '../../../../src/diagram/viewer/gestures.ts';
import { toolOf } from '../../../../src/diagram/viewer/keys.ts';

describe('a wheel', () => {
  const wheel = { ctrlKey: false, metaKey: false, deltaY: 100 };

  test('scrolls the page without a modifier key', () => {
    expect(wheelFactor(wheel)).toBeUndefined();
  });

  test('zooms with control or command, in when it turns away from the reader', () => {
    expect(wheelFactor({ ...wheel, ctrlKey: true })).toBeLessThan(1);
    expect(wheelFactor({ ...wheel, metaKey: true, deltaY: -100 })).toBeGreaterThan(1);
  });

  test('zooms by the same for a notch of any mouse, and by the distance of the fingers on a touch pad', () => {
    expect(wheelFactor({ ...wheel, ctrlKey: true, deltaY: 120 })).toBe(wheelFactor({ ...wheel, ctrlKey: true, deltaY: 3000 }));
    expect(wheelFactor({ ...wheel, ctrlKey: true, deltaY: -2 })).toBeCloseTo(1.02, 3);
  });
});

describe('a pointer alone', () => {
  test('drags with a mouse or a pen', () => {
    expect([drags('mouse', false), drags('pen', false)]).toEqual([true, true]);
  });

  test('drags with a finger only where that does not scroll the page', () => {
    expect([drags('touch', false), drags('touch', true)]).toEqual([false, true]);
  });
});

describe('a key', () => {
  const key = (name: string) => ({ key: name, ctrlKey: false, metaKey: false, altKey: false });

  test('maps to a tool', () => {
    expect(['+', '=', '-', '0', 'n', 'p', 'f', 't', 'Escape'].map((name) => toolOf(key(name), false))).toEqual([
      'zoom-in',
      'zoom-in',
      'zoom-out',
      'fit',
      'next',
      'previous',
      'full',
      'trace',
      'back',
    ]);
  });

  test('moves the enlarged drawing as an arrow, and is left to the page before', () => {
    expect(toolOf(key('ArrowLeft'), true)).toBe('pan-left');
    expect(toolOf(key('ArrowLeft'), false)).toBeUndefined();
  });

  test('is left to the browser with control, command or alt, and when it maps to no tool', () => {
    expect(toolOf({ ...key('f'), ctrlKey: true }, false)).toBeUndefined();
    expect(toolOf({ ...key('n'), metaKey: true }, false)).toBeUndefined();
    expect(toolOf({ ...key('ArrowLeft'), altKey: true }, true)).toBeUndefined();
    expect(toolOf(key('Enter'), true)).toBeUndefined();
  });
});
