// The mentor's desk in figures, for `npm run status` and other programs.
import { address, site } from 'shiplog:site';
import type { APIRoute } from 'astro';
import { desk } from '../desk.ts';
import { statusOf } from '../worklog/review/status.ts';

export const GET: APIRoute = () => Response.json(statusOf(desk(), site, address.origin + address.base));
