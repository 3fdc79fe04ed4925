import { known, unknown, type Fact, type Place, type Value } from '../../facts';
import { parseImage } from '../image-reference';
import { sourceOf, type Spot } from '../spot';
import { weightsFacts, type Pins } from '../weights-of';
import { openReason, optionOf, startedWith, type Started } from './arguments';
import { at, isOpen, plainOf, textOf, valueOf } from './held';
import { spotOf } from './object';
import { MODEL_SERVERS, WEIGHTS_DIGEST, WEIGHTS_REVISION, type ModelServer, type Switch } from './runtimes';
import type { Container, Pod } from './templates';

/** What a container that serves a model loads, how, and whether it can go online. */
export function modelServerFacts(container: Container, pod: Pod, place: Value<Place>): readonly Fact[] {
  const started = startedWith(container.node);
  const server = serverOf(container.node, started);
  const spot = spotOf(pod.object, container.path);
  return [
    ...(server === undefined ? [] : [runtime(server, started, spot), loading(server, started, spot), ...served(server, started, pod, place, spot)]),
    ...stored(container, pod, place),
  ];
}

function serverOf(container: unknown, { words }: Started): ModelServer | undefined {
  const image = textOf(at(container, 'image'));
  const repository = image === undefined ? '' : parseImage(image)?.repository ?? '';
  const line = words.join(' ');
  const format = textOf(at(container, 'modelFormat', 'name'))?.toLowerCase() ?? '';
  return MODEL_SERVERS.find((server) => server.command.test(line) || server.formats?.includes(format)) ?? MODEL_SERVERS.find((server) => server.image.test(repository));
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
function served(server: ModelServer, started: Started, pod: Pod, place: Value<Place>, spot: Spot): readonly Fact[] {
  const variable = server.modelVariables.map((name) => started.variables.get(name)?.node).find((node) => node !== undefined);
  const text = optionOf(started.words, server.model) ?? positional(server, started.words);
  if (server.hub !== undefined && text !== undefined) return weightsFacts(known(`oci://${server.hub}/${text.includes('/') ? '' : 'library/'}${text}`), spot, pins(pod, place, undefined));
  const value = text === undefined ? (variable === undefined ? undefined : valueOf(variable)) : known(text);
  const named = value ?? started.open;
  if (named === undefined) return [];
  const mirror = textOf(started.variables.get('HF_ENDPOINT')?.node);
  return weightsFacts(named, spot, { ...pins(pod, place, optionOf(started.words, server.revision)), ...(mirror !== undefined && { hub: mirror }) });
}

function positional({ positional: after }: ModelServer, words: readonly string[]): string | undefined {
  const index = after === undefined ? -1 : words.findIndex((word) => after.test(word));
  const next = index < 0 ? undefined : words[index + 1];
  return next === undefined || next.startsWith('-') ? undefined : next;
}

/** KServe fetches what `storageUri`, or the model's `uri`, names. */
function stored({ node, path }: Container, pod: Pod, place: Value<Place>): readonly Fact[] {
  const uri = at(node, 'storageUri');
  return uri === undefined ? [] : weightsFacts(valueOf(uri), spotOf(pod.object, `${path}.storageUri`), pins(pod, place, undefined));
}

/** Revision and digest as the pod template states them. */
export function pins({ annotations }: Pick<Pod, 'annotations'>, local: Value<Place>, revision: string | undefined): Pins {
  const stated = (name: string): Value<string> => {
    const value = annotations[name];
    if (isOpen(value)) return unknown(`the annotation ${name} cannot be told`);
    return known(textOf(value) ?? '');
  };
  return { revision: revision === undefined ? stated(WEIGHTS_REVISION) : known(revision), digest: stated(WEIGHTS_DIGEST), local };
}
