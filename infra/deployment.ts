// The one file that a deployer edits: what differs from the defaults of config.ts.
import type { Deployment } from './config.ts';

export const deployment: Deployment = {
  name: 'shiplog',
  // Where the site is published. `npm start` is for trying the stack from this computer.
  allowedOrigins: ['http://localhost:4321'],
  tags: { team: 'clickstream' },
};
