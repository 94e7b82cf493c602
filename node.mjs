import process from 'node:process';

/** Plain JavaScript, so that an older Node can read it far enough to be told. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Deltaweave needs Node 20.19 or later; this is ${process.versions.node}. Install a current Node and try again.`);
  process.exit(1);
}
