import { forwardedTo } from '../../../../policies/collectors/text/gateways';

const entry = (...lines: readonly string[]): string => ['model_list:', '  - model_name: local', '    litellm_params:', ...lines.map((line) => `      ${line}`)].join('\n');

test.each<[string, string, string[]]>([
  ['a model of a provider', entry('model: openai/gpt-4o', 'api_key: x'), ['api.openai.com']],
  ['JSON', '{"litellm_params": {"model": "anthropic/claude-sonnet-4-0"}}', ['api.anthropic.com']],
  ['each entry for itself', `${entry('model: openai/chat', 'api_base: http://vllm:8000/v1')}\n${entry('model: groq/llama')}`, ['api.groq.com']],
  ['none behind an address', entry('model: openai/chat', 'api_base: http://vllm:8000/v1'), []],
  ['none of its own', entry('model: hosted_vllm/openai/gpt-oss-20b'), []],
  ['none outside of a gateway', 'model: openai/gpt-oss-20b', []],
])('finds %s', (_, text, expected) => { expect(forwardedTo(text)).toEqual(expected); });
