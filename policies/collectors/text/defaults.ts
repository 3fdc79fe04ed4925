import { unknown, type Fact } from '../../facts';
import { unknownHost } from './called';
import type { Variable } from './environment';

/** A variable that makes a client call its vendor, unless another one names where else. */
interface Default {
  readonly variable: RegExp;
  readonly host: string;
  /** What names another address. */
  readonly unless: RegExp;
}

const calls = (host: string, variable: RegExp, unless: RegExp): Default => ({ variable, host, unless });

/** As the vendors' clients document it. */
const DEFAULTS: readonly Default[] = [
  calls('api.openai.com', /^OPENAI_API_KEY$/, /^OPENAI_(?:BASE_URL|API_BASE|API_HOST|PROXY)$|^AZURE_OPENAI_/),
  calls('api.anthropic.com', /^ANTHROPIC_(?:API_KEY|AUTH_TOKEN)$/, /^ANTHROPIC_(?:BASE_URL|API_URL)$|^CLAUDE_CODE_USE_/),
  calls('api.mistral.ai', /^MISTRAL_API_KEY$/, /^MISTRAL_(?:BASE_URL|API_BASE|SERVER_URL|ENDPOINT)$/),
  calls('generativelanguage.googleapis.com', /^GEMINI_API_KEY$/, /^(?:GEMINI|GOOGLE_GEMINI)_(?:BASE_URL|API_BASE|ENDPOINT)$/),
  calls('api.cohere.com', /^(?:COHERE_API_KEY|CO_API_KEY)$/, /^(?:COHERE|CO)_(?:BASE_URL|API_URL|API_BASE)$/),
  calls('api.groq.com', /^GROQ_API_KEY$/, /^GROQ_(?:BASE_URL|API_BASE)$/),
  calls('openrouter.ai', /^OPENROUTER_API_KEY$/, /^OPENROUTER_(?:BASE_URL|API_BASE)$/),
  calls('api.smith.langchain.com', /^(?:LANGCHAIN_TRACING(?:_V2)?|LANGSMITH_TRACING)$/, /^(?:LANGCHAIN|LANGSMITH)_ENDPOINT$/),
  calls('api.wandb.ai', /^WANDB_API_KEY$/, /^WANDB_(?:BASE_URL|MODE|DISABLED)$/),
];
/** An address that any client may be given. */
const OTHER_ADDRESS = /(?:^|_)(?:API_BASE|BASE_URL|API_URL|LLM_URL)$/;
/** Values of switches that are off, and of keys that servers of one's own are given. */
const NO_KEY = /^(?:|false|0|off|no|none|null|empty|dummy|fake|placeholder|changeme|not[-_ ]?(?:needed|used|required)|unused|x+|-+|sk-(?:x+|fake|dummy|none|no-key\S{0,20}|1234\S{0,20}))$/i;

/** The hosts that clients call of their own accord, because a container has a key for them and no other address. */
export function defaultFacts(variables: readonly Variable[]): readonly Fact[] {
  const has = (pattern: RegExp): boolean => variables.some(({ name }) => pattern.test(name));
  const other = variables.some(({ name }) => OTHER_ADDRESS.test(name) && !DEFAULTS.some(({ unless }) => unless.test(name)));
  return variables.filter(({ value }) => value.state !== 'known' || !NO_KEY.test(String(value.value).trim())).flatMap(({ name, spot }) =>
    DEFAULTS.filter(({ variable, unless }) => variable.test(name) && !has(unless) && !other)
      .map(({ host }) => unknownHost(unknown(`${name} is there and no address: the client calls ${host} unless it is told otherwise`, 'set the variable that names the address'), spot)));
}
