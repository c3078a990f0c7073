// The first thing both commands load: plain enough for any Node that knows modules, so that an old
// one ends with a sentence and not with a syntax error.

/**
 * Node releases the tools run on: 20 from 20.19, and 22.12 or later.
 * @param {string} version as in `process.versions.node`
 */
export function isSupported(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major === 20) return minor >= 19;
  if (major === 22) return minor >= 12;
  return major > 22;
}

/** Ends the process with what to do when this Node cannot run the tools. */
export function requireSupportedNode() {
  if (isSupported(process.versions.node)) return;
  process.stderr.write(
    'Masar needs Node.js 20.19 or later (22.12 or later in the 22 line), and this is ' +
      process.versions.node +
      '. Install the current LTS from https://nodejs.org/ and run the command again.\n',
  );
  process.exit(1);
}
