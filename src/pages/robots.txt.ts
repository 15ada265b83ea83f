// Tells search engines where the sitemap is. They read this file at the root of a host only; below a base path it does no harm.
import { address } from 'shiplog:site';
import type { APIRoute } from 'astro';
import { href } from '../site/urls.ts';

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${address.origin}${href(address.base, 'sitemap.xml')}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
