import { expect, test } from 'vitest';
import { readEvent } from '../../../../../src/stream/events/index.ts';
import { productOf } from '../../../../../src/stream/sandbox/shop/product.ts';
import { mockProducts } from '../../../../../src/stream/shop/index.ts';

const id = '6b1f7a52-9a0e-4a3e-8c55-2f1f6f0d9a01';

test('Every product of the shop makes a valid event', () => {
  for (const mock of mockProducts) {
    const product = productOf({ ...mock, category: 'Laptops', discountPrice: mock.discountPrice ?? null });
    const { reasons } = readEvent({
      eventName: 'product_view',
      eventId: id,
      pageUrl: 'https://shop.example/',
      userLoginState: 'guest',
      clientId: id,
      sessionId: id,
      isFirstVisit: false,
      eventTime: '2025-11-07T09:30:00.000Z',
      product,
    });
    expect(reasons).toBeUndefined();
  }
});
