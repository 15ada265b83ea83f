// The HTML of the charts that pages embed, as the server writes it.
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Report } from '../../../../../src/stream/pipeline/index.ts';
import { withDropOff } from '../../../../../src/stream/pipeline/queries/funnel.ts';
import DemoFunnel from '../../../../../src/stream/sandbox/charts/DemoFunnel.tsx';
import DemoReport from '../../../../../src/stream/sandbox/charts/DemoReport.tsx';

const steps = withDropOff(['product_view', 'add_to_cart_click', 'checkout_complete'], [1_000, 665, 288]);

const report: Report = {
  totals: { events: 14_247, uniqueClients: 710, sessions: 1_000, users: 318, checkoutRate: 0.31 },
  byDay: [
    { day: '2025-11-03', events: 500 },
    { day: '2025-11-04', events: 0 },
  ],
  topEvents: [{ eventName: 'page_view', events: 4_000 }],
  topCategories: [],
  topBrands: [],
  loginStates: [{ loginState: 'guest', events: 14_247, clients: 710 }],
  funnel: steps,
  sessionLength: {
    sessions: 1_000,
    medianMs: 120_000,
    ninetiethMs: 300_000,
    eventsPerSession: 14.2,
    bounces: 0,
    buckets: [
      { belowMs: 60_000, sessions: 400 },
      { belowMs: null, sessions: 600 },
    ],
  },
  paths: [],
  retention: [{ week: '2025-11-03', clients: 10, active: [{ after: 0, clients: 10 }] }],
};

test('a funnel is a table with every figure in it, in the language of its page', () => {
  const html = renderToStaticMarkup(createElement(DemoFunnel, { steps, language: 'vi', start: 'Khám phá' }));
  expect(html).toContain('Phễu chuyển đổi');
  expect(html).toContain('66,5%');
  expect(html).toContain('1.000');
  expect(html).toContain('Khám phá');
});

test('a report has a table for its days, and leaves out the charts that have no row', () => {
  const html = renderToStaticMarkup(createElement(DemoReport, { report, language: 'en' }));
  expect(html).toContain('3 Nov');
  expect(html).toContain('<summary>Data table</summary>');
  expect(html).toContain('Retention');
  expect(html).not.toContain('Top brands');
  expect(html).not.toContain('Top paths');
});

test('categories are named as in the shop, in the language of the page', () => {
  const topCategories = ['Keyboards', 'Furniture'].map((category) => ({ category, events: 5, cartAdditions: 1 }));
  const html = (language: string) => renderToStaticMarkup(createElement(DemoReport, { report: { ...report, topCategories }, language }));
  expect(html('vi')).toContain('Bàn phím');
  expect(html('vi')).toContain('Furniture');
  expect(html('en')).toContain('Keyboards');
});

test('before the click nothing is styled by an attribute, nothing is focusable, and no tooltip is shown', () => {
  const html = renderToStaticMarkup(createElement(DemoReport, { report, language: 'en' }));
  expect(html).not.toMatch(/ style=|tabindex|data-point|chart-tip/i);
});
