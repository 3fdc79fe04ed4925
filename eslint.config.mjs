import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'cdk.out/', 'cdktf.out/', 'bench/', '**/*.cjs'] },
  ...tseslint.configs.recommended,
  { rules: { '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }] } },
  {
    files: ['{catalog,inference,constructs,stacks,policies,bin,coverage}/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 150, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 30, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-require-imports': 'off',
      'no-control-regex': 'off',
      'no-misleading-character-class': 'error',
      eqeqeq: 'error',
    },
  },
  { files: ['test/**/*.ts', 'examples/**/*.ts'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  { files: ['policies/{signatures,rules}/**/*.ts', 'policies/profiles/*.ts', 'coverage/*/{irrelevant,irrelevant-*,pending,vectors}.ts'], rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' } },
  {
    files: ['policies/**/*.ts'],
    ignores: ['policies/gates/**'],
    rules: { 'no-restricted-globals': ['error', { name: 'process', message: 'policies read no environment' }, { name: 'console', message: 'policies print nothing' }, { name: 'Date', message: 'the day is handed in' }, { name: 'fetch', message: 'nothing is fetched' }] },
  },
);
