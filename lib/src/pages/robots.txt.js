// Points search engines to the sitemap. They read this file only at the root of a host; below a base path it is harmless.
import { address } from 'shiplog:site';
import { href } from '../site/urls.js';
export const GET = () => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${address.origin}${href(address.base, 'sitemap.xml')}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
});
