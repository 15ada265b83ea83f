// A request in the form that every host can provide: from HTTP, a message to a worker, or an event of API Gateway.

export interface IngestRequest {
  body: string | Uint8Array;
  method: string;
  path: string;
  /** `Content-Type`, unchecked. */
  contentType?: string | undefined;
  /** `Content-Encoding`, unchecked: how the body is compressed. */
  contentEncoding?: string | undefined;
  /** `Origin`. */
  origin?: string | undefined;
  sourceIp?: string | undefined;
  userAgent?: string | undefined;
}

/** What a collector accepts. */
export interface IntakeLimits {
  /** Bytes of one body. */
  bodyBytes: number;
  /** Media types in lower case. A request without one is accepted. */
  types: readonly string[];
  /** Allowed origins, such as `https://shop.example`; `any` for all. A request without an origin is not from a page and is accepted. */
  origins: readonly string[] | 'any';
}

/** A batch of 500 ordinary events is below 1 MB; Lambda accepts 6 MB. A page may post `text/plain` without a preflight request. */
export const intakeLimits: IntakeLimits = {
  bodyBytes: 4 * 1024 * 1024,
  types: ['application/json', 'text/plain'],
  origins: 'any',
};

/** Why a whole request is rejected. `message` says what to do. */
export interface Refusal {
  status: 400 | 403 | 413 | 415;
  message: string;
}
