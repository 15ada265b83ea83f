import { expect, test } from 'vitest';
import { drawingSize } from '../../../src/site/drawing-size.ts';

test.each([
  ['<svg width="24px" height="2.54cm"/>', 24, 96],
  ['<svg viewBox="0,0,300,100"></svg>', 300, 100],
  ["<svg viewBox=' 0 0  300\n100 '>", 300, 100],
  ['<svg width="auto" height="auto" viewBox="0 0 30 10">', 30, 10],
  ['<svg width="100%" height="100%" viewBox="0 0 30 10">', 30, 10],
  ['<svg width="10em" viewBox="0 0 30 15">', 160, 80],
  ['<svg height="5" viewBox="0 0 30 15">', 10, 5],
  ['<svg:svg xmlns:svg="http://www.w3.org/2000/svg" width="3" height="2"/>', 3, 2],
  [`<!-- <svg width="9" height="9"> ${'ă'.repeat(5000)} --><svg width="3" height="2">`, 3, 2],
  [`<svg content="&lt;mxfile width='9' ${'x'.repeat(18_000)}>" width="3" height="2">`, 3, 2],
  ['<svg data-width="9" width = "3" height="1e1">', 3, 10],
])('the size of %s', (markup, width, height) => {
  const size = drawingSize(markup);
  expect(size?.width).toBeCloseTo(width);
  expect(size?.height).toBeCloseTo(height);
});

test.each([
  '<svg>',
  '<svg width="100%" height="100%">',
  '<svg width="24">',
  '<svg width="0" height="0">',
  '<svg viewBox="0 0 0 10">',
  '<svg viewBox="0 0 a b">',
  '<svgs width="3" height="2">',
  'text',
])('%s has none', (markup) => expect(drawingSize(markup)).toBeUndefined());
