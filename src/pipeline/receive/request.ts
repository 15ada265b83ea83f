// A request, as every host can say it: what came over HTTP, a message to a worker, or an event of API Gateway.

export interface IngestRequest {
  body: string | Uint8Array;
  method: string;
  path: string;
  /** `Content-Type`, without judgment. */
  contentType?: string | undefined;
  /** `Origin`. */
  origin?: string | undefined;
  sourceIp?: string | undefined;
  userAgent?: string | undefined;
}

/** What a collector takes. */
export interface IntakeLimits {
  /** Bytes of one body. */
  bodyBytes: number;
  /** Media types, small letters. A request that names none passes. */
  types: readonly string[];
  /** Origins that may post, such as `https://shop.example`; `any` for all. A request that names none is no page's and passes. */
  origins: readonly string[] | 'any';
}

/** A batch of 500 ordinary events is below 1 MB; Lambda takes 6 MB. `text/plain` is what a page may post without asking first. */
export const intakeLimits: IntakeLimits = {
  bodyBytes: 4 * 1024 * 1024,
  types: ['application/json', 'text/plain'],
  origins: 'any',
};
