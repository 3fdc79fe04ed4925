import { references } from '../../documents';
import { alternatives, known, unknown, type Fact } from '../../facts';
import { literalName } from '../../linking';
import { at, isOpen, plainOf, textOf, valueOf } from '../held';
import { imageIn } from '../image-reference';
import { sourceOf, type Spot } from '../spot';
import { weightsFacts, type Pins } from '../weights-of';
import { MODEL_SERVERS, type ModelServer, type Switch } from './runtimes';
import { openReason, optionOf, startedWith, type Started } from './started';

/**
 * What a container that serves a model loads, how, and whether it can go online; nothing for any other container.
 *
 * @param container in the shape that Kubernetes gives one
 * @param pins what is stated of its weights where neither its arguments nor their own reference say more
 */
export function servedFacts(container: unknown, spot: Spot, pins: Pins): readonly Fact[] {
  const started = startedWith(container);
  const server = serverOf(container, started, spot);
  return server === undefined ? [] : [runtime(server, started, spot), loading(server, started, spot), ...served(server, started, spot, pins)];
}

function serverOf(container: unknown, { words }: Started, spot: Spot): ModelServer | undefined {
  const line = words.join(' ');
  const format = textOf(at(container, 'modelFormat', 'name'))?.toLowerCase() ?? '';
  return MODEL_SERVERS.find((server) => server.command.test(line) || server.formats?.includes(format)) ?? MODEL_SERVERS.find((server) => repositories(container, spot).some((repository) => server.image.test(repository)));
}

/** Every repository that the image may be from, those included that are declared beside it. */
function repositories(container: unknown, { context: { links } }: Spot): readonly string[] {
  const images = alternatives(valueOf(at(container, 'image'))).flatMap(({ value }) => (value.state === 'known' && typeof value.value === 'string' ? value.value : []));
  const declared = images.flatMap(references).map(({ key }) => links.byKey(key)).map((resource) => resource && literalName(resource)?.text);
  return [...images.map((text) => imageIn(text)?.repository), ...declared].filter((repository) => repository !== undefined);
}

function runtime(server: ModelServer, started: Started, spot: Spot): Fact {
  const variables = [...started.variables].map(([name, { node }]) => `${name}=${String(plainOf(node) ?? '')}`);
  const wrong = shortest([...started.words, ...variables].filter((word) => server.online.some((pattern) => pattern.test(word))));
  const missing = server.offline.filter((one) => !isOn(one, started));
  const online = [...missing.map(({ name }) => name), ...wrong];
  const unclear = missing.some((one) => mayBeOn(one, started)) ? openReason(started) ?? unknown('a setting cannot be told') : undefined;
  return { kind: 'runtime', source: sourceOf(spot), runtime: server.name, online: unclear !== undefined && wrong.length === 0 ? unclear : known(online) };
}

/** An option and the option with its value are one objection. */
function shortest(words: readonly string[]): readonly string[] {
  return [...new Set(words)].filter((word) => !words.some((other) => other.startsWith(`${word}=`)));
}

function isOn({ variables = [], values, flags = [] }: Switch, started: Started): boolean {
  const set = variables.some((name) => values?.test(String(plainOf(started.variables.get(name)?.node) ?? '')));
  return set || started.words.some((word) => flags.some((flag) => flag.test(word)));
}

/** A variable that the document leaves open, or arguments that it does, may turn the switch on. */
function mayBeOn({ variables = [], flags = [] }: Switch, started: Started): boolean {
  return variables.some((name) => isOpen(started.variables.get(name)?.node)) || (started.open !== undefined && (flags.length > 0 || variables.length > 0));
}

function loading(server: ModelServer, started: Started, spot: Spot): Fact {
  const variables = [...started.variables].map(([name, { node }]) => `${name}=${String(plainOf(node) ?? '')}`);
  const unsafe = [...new Set([...started.words, ...variables].filter((word) => server.unsafe.some((pattern) => pattern.test(word))))];
  const open = started.open === undefined || unsafe.length > 0 ? undefined : openReason(started) ?? unknown('an argument cannot be told');
  return { kind: 'loading', source: sourceOf(spot), runtime: server.name, unsafe: open ?? known(unsafe) };
}

/** The weights that arguments or variables name; a server that is given none takes them from its volume. */
function served(server: ModelServer, started: Started, spot: Spot, pins: Pins): readonly Fact[] {
  const variable = server.modelVariables.map((name) => started.variables.get(name)?.node).find((node) => node !== undefined);
  const text = optionOf(started.words, server.model) ?? positional(server, started.words);
  if (server.hub !== undefined && text !== undefined) return weightsFacts(known(`oci://${server.hub}/${text.includes('/') ? '' : 'library/'}${text}`), spot, pins);
  const value = text === undefined ? (variable === undefined ? undefined : valueOf(variable)) : known(text);
  const named = value ?? started.open;
  if (named === undefined) return [];
  const mirror = textOf(started.variables.get('HF_ENDPOINT')?.node);
  const revision = optionOf(started.words, server.revision);
  return weightsFacts(named, spot, { ...pins, ...(revision !== undefined && { revision: known(revision) }), ...(mirror !== undefined && { hub: mirror }) });
}

function positional({ positional: after }: ModelServer, words: readonly string[]): string | undefined {
  const index = after === undefined ? -1 : words.findIndex((word) => after.test(word));
  const next = index < 0 ? undefined : words[index + 1];
  return next === undefined || next.startsWith('-') ? undefined : next;
}
