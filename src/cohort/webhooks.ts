// Services to which a digest can be posted.
export const webhooks = ['slack', 'teams', 'discord'] as const;
export type Webhook = (typeof webhooks)[number];
