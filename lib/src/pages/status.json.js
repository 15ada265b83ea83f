// The mentor's desk in figures, for `shiplog status` and other programs.
import { address, site } from 'shiplog:site';
import { desk } from '../content/desk.js';
import { statusOf } from '../worklog/review/status.js';
/** A build without an address is for this machine only, so no one else reads the site there. */
const url = new URL(address.origin).hostname === 'localhost' ? undefined : address.origin + address.base;
export const GET = () => Response.json(statusOf(desk(), site, url));
