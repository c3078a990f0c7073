// `npm test`: everything, from nothing. Only Node is needed to start it.
import { requireSupportedNode } from './setup/node-version.mjs';

requireSupportedNode();
const { testEverything } = await import('./setup/test-everything.mjs');
process.exitCode = await testEverything();
