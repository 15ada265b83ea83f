// The text of `shiplog --version`.
import { CONTENT_VERSION } from '../site/content-version.ts';
import { toolVersion } from '../site/tool.ts';

/** `shiplog 0.1.0 (content version 1)`. */
export const versionText = (): string => `shiplog ${toolVersion} (content version ${CONTENT_VERSION})\n`;
