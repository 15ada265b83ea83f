#!/usr/bin/env node
// The command `shiplog`. Plain syntax, because Node that is too old for the rest must be able to say so.
import { createRequire } from 'node:module';

createRequire(import.meta.url)('./require-node.cjs');
const { main } = await import('./main.js');
await main(process.argv.slice(2));
