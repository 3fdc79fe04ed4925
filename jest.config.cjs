/** Sources are transformed, not type-checked: `npm run typecheck` does that. */
module.exports = {
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  testEnvironment: 'node',
  reporters: ['default', '<rootDir>/scripts/jest-totals.cjs'],
  transform: { '\\.ts$': '<rootDir>/scripts/jest-transform.cjs' },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/bench/', '<rootDir>/cdk.out/', '<rootDir>/cdktf.out/'],
};
