/** Where a LiteLLM gateway sends what it forwards, by the prefix of a model, where nothing names another address. */
const PROVIDERS: ReadonlyMap<string, string> = new Map([
  ['openai', 'api.openai.com'],
  ['anthropic', 'api.anthropic.com'],
  ['gemini', 'generativelanguage.googleapis.com'],
  ['mistral', 'api.mistral.ai'],
  ['cohere', 'api.cohere.com'],
  ['groq', 'api.groq.com'],
  ['deepseek', 'api.deepseek.com'],
  ['xai', 'api.x.ai'],
  ['openrouter', 'openrouter.ai'],
  ['perplexity', 'api.perplexity.ai'],
  ['together_ai', 'api.together.xyz'],
  ['fireworks_ai', 'api.fireworks.ai'],
]);
const MODEL = /\bmodel["']?[ \t]{0,8}[:=][ \t]{0,8}["']?([a-z_]{2,20})\//;
const ADDRESS = /\b(?:api_base|base_url)["']?[ \t]{0,8}[:=]/;

/** The hosts that a gateway's configuration forwards to without naming them. */
export function forwardedTo(text: string): readonly string[] {
  const [, ...entries] = text.split('litellm_params');
  return entries.flatMap((entry) => {
    const host = ADDRESS.test(entry) ? undefined : PROVIDERS.get(MODEL.exec(entry)?.[1] ?? '');
    return host === undefined ? [] : [host];
  });
}
