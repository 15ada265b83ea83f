// The site's own settings, but one page after the other, so that the time which the build gives for a page is that page's alone.
import settings from '../astro.config.mjs';

export default { ...settings, build: { ...settings.build, concurrency: 1 } };
