import { tuned } from '../../constructs/tuning';

test('keeps what changes speed and format', () => {
  expect(tuned({ 'kv-cache-dtype': 'fp8', 'enable-prefix-caching': '' })).toEqual([['kv-cache-dtype', 'fp8'], ['enable-prefix-caching', '']]);
  expect(tuned()).toEqual([]);
});

test.each(['trust-remote-code', 'model', 'hf-token', 'tool-parser-plugin', 'otlp-traces-endpoint', 'allowed-local-media-path', '--seed', 'constructor'])(
  'fails on %s', (name) => {
    expect(() => tuned({ [name]: '1' })).toThrow(`server setting is '${name}'`);
  },
);
