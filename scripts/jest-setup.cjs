// Everything that tests write for a moment lies in one folder, which scripts/jest-teardown.cjs takes away.
const { mkdtempSync, realpathSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

module.exports = () => {
  process.env.TMPDIR = mkdtempSync(join(realpathSync(tmpdir()), 'freehold-tests-'));
};
