/** Sources are transformed, not type-checked: `npm run typecheck` does that. */
module.exports = {
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  testEnvironment: 'node',
  reporters: ['default', '<rootDir>/scripts/jest-totals.cjs'],
  coverageDirectory: '<rootDir>/node_modules/.cache/coverage',
  globalSetup: '<rootDir>/scripts/jest-setup.cjs',
  globalTeardown: '<rootDir>/scripts/jest-teardown.cjs',
  transform: { '\\.ts$': '<rootDir>/scripts/jest-transform.cjs' },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/bench/', '<rootDir>/cdk.out/', '<rootDir>/cdktf.out/'],
};
