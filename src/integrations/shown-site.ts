// The facts that pages show in `shiplog dev`, after an edit of site.yaml that needs no restart.
import type { Site } from '../site/site.ts';

export const shownSite: { site?: Site } = {};
