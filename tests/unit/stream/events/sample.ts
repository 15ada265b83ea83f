// Events as the reference client and as our tracker send them.
import type { ClickstreamEvent } from '../../../../src/stream/events/index.ts';

/** What the reference client posts for a visit to a product. */
export const reference = {
  eventName: 'product_view',
  eventId: '7f8c1f0e-4b0e-4d3c-9a57-0d6a1f4c2b11',
  pageUrl: 'https://shop.example/products/rtx-5070',
  referrer: null,
  userId: null,
  userLoginState: 'anonymous',
  clientId: '0b9f6a52-3f0f-4a5c-8d0e-6f1c2d3e4f50',
  sessionId: 'c1d2e3f4-a5b6-4c7d-8e9f-0a1b2c3d4e5f',
  isFirstVisit: true,
} as const;

/** What ours sends for it. */
export const ours: ClickstreamEvent = {
  ...reference,
  product: { id: 'rtx-5070', name: 'RTX 5070', category: 'Graphics cards', brand: 'Nova', price: 549.5, discountPrice: null },
  eventTime: '2025-11-07T09:30:00.000Z',
  sequence: 7,
};
