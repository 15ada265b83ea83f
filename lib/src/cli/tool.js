// What package.json says about this tool: a new repository depends on this version and calls this repository's workflow.
import tool from '../../package.json' with { type: 'json' };
export const toolVersion = tool.version;
/** Owner and name on GitHub. */
export const toolRepository = tool.repository.replace(/^github:/, '');
