// The security headers of the published site, here and in customHttp.yml for Amplify Hosting.

/**
 * The policy of scripts, styles and connections is each page's own: a `<meta>` with the digests of that page. A header cannot know them, and both hold.
 * So the header says what a `<meta>` cannot: who may frame the site.
 */
export const CONTENT_SECURITY_POLICY = "frame-ancestors 'none'";

const YEAR = 365 * 24 * 60 * 60;

export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'Strict-Transport-Security': `max-age=${YEAR}; includeSubDomains`,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};
