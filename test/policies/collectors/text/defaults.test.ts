import { defaultFacts } from '../../../../policies/collectors/text/defaults';
import { known, unknown } from '../../../../policies/facts';
import { contextOf, resource } from '../given';

const it_ = resource('AWS::Lambda::Function', {});
const spot = { resource: it_, context: contextOf([it_]), path: 'Text' };

function said(variables: Readonly<Record<string, string | null>>): number {
  return defaultFacts(Object.entries(variables).map(([name, value]) => ({ name, value: value === null ? unknown('a secret') : known(value), spot }))).length;
}

test.each<[string, Readonly<Record<string, string | null>>]>([
  ['a key', { OPENAI_API_KEY: 'sk-proj-abc' }],
  ['a key that nobody sees', { ANTHROPIC_API_KEY: null }],
  ['a switch', { LANGCHAIN_TRACING_V2: 'true' }],
  ['a key beside the address of another vendor', { MISTRAL_API_KEY: null, ANTHROPIC_BASE_URL: 'http://gateway' }],
])('a client calls its vendor with %s', (_, variables) => { expect(said(variables)).toBe(1); });

test.each<[string, Readonly<Record<string, string | null>>]>([
  ['an address', { OPENAI_API_KEY: null, OPENAI_BASE_URL: 'http://vllm:8000/v1' }],
  ['an address for any client', { OPENAI_API_KEY: null, LLM_URL: 'http://vllm:8000/v1' }],
  ['a key for a server of its own', { OPENAI_API_KEY: 'EMPTY' }],
  ['a switch that is off', { LANGSMITH_TRACING: 'false' }],
  ['a key of something else', { CHAT_API_KEY: null }],
])('it does not with %s', (_, variables) => { expect(said(variables)).toBe(0); });
