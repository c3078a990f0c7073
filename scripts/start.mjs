// `npm start`: builds the extension and shows it at work on a sample page. Only Node is needed.
import { requireSupportedNode } from './setup/node-version.mjs';

requireSupportedNode();
const { showExtension } = await import('./setup/show-extension.mjs');
process.exitCode = await showExtension(process.argv.slice(2));
