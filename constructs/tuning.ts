/** Settings of a vLLM server by the name of its argument without dashes: `{ 'kv-cache-dtype': 'fp8' }`; `''` is a switch. */
export type Tuning = Readonly<Record<string, string>>;

/**
 * The arguments that change how fast and in which format a model answers, and nothing else.
 *
 * A list of what is allowed, because of what is not: arguments that run code of the repository, fetch from
 * elsewhere, open files of the container, or send traces.
 */
const NAMES: ReadonlySet<string> = new Set([
  'block-size', 'dtype', 'enable-auto-tool-choice', 'enable-chunked-prefill', 'enable-expert-parallel', 'enable-prefix-caching',
  'gpu-memory-utilization', 'kv-cache-dtype', 'limit-mm-per-prompt', 'max-num-batched-tokens', 'max-num-seqs', 'quantization',
  'reasoning-parser', 'seed', 'tokenizer-mode', 'tool-call-parser',
]);

/** The settings as pairs, in the order given; throws on a name that is not allowed. */
export function tuned(tuning: Tuning = {}): readonly (readonly [name: string, value: string])[] {
  const pairs = Object.entries(tuning);
  for (const [name] of pairs) {
    if (!NAMES.has(name)) throw new Error(`server setting is '${name}', allowed are ${[...NAMES].join(', ')}: leave it out`);
  }
  return pairs;
}
