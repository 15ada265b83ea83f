// What package.json says about this tool: a new repository depends on this version and calls this repository's workflow.
import tool from '../../package.json' with { type: 'json' };
import { CONTENT_VERSION } from './content-version.ts';

export const toolVersion: string = tool.version;

/** Owner and name on GitHub. */
export const toolRepository: string = tool.repository.replace(/^github:/, '');

/** For the tag `generator` of a page. */
export const generator = `Shiplog ${tool.version}, content ${CONTENT_VERSION}`;
