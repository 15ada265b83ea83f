// The text of `shiplog --version`.
import { CONTENT_VERSION } from '../site/content-version.js';
import { toolVersion } from './tool.js';
/** `shiplog 0.1.0 (content version 1)`. */
export const versionText = () => `shiplog ${toolVersion} (content version ${CONTENT_VERSION})\n`;
