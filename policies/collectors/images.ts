import { awsHost } from '../../catalog';
import { hasMark, readable } from '../documents';
import { known, unknown, type Fact, type Value } from '../facts';
import type { ImageStatement } from '../signatures';
import { imageIn, type ImageReference } from './image-reference';
import { homeOf } from './places/home';
import { placeNamed } from './places/resolve';
import { factsOfValue } from './qualified';
import { sourceOf, type Spot } from './spot';
import type { Met } from './statements/statement';

/** The container image that a property names. */
export function sayImage(met: Met<ImageStatement>): readonly Fact[] {
  return imageFacts(met.value, met);
}

/** Where an image is pulled from, and whether its content is fixed. */
export function imageFacts(value: Value<unknown>, spot: Spot): readonly Fact[] {
  return factsOfValue(value, {
    plain: (plain) => (typeof plain === 'string' ? ofReference(plain, spot) : [artifact(unknown('the image is no text'), spot)]),
    unknown: (reason) => [artifact(reason, spot)],
  });
}

/** The registry of an account that nothing names. */
const SOME_REGISTRY = /^\$\{AccountId\}\.dkr\.ecr\./;

/** A reference that marks stand in names a registry of this analysis: its text is known, as far as it will ever be. */
function ofReference(text: string, spot: Spot): readonly Fact[] {
  const shown = readable(text);
  const image = imageIn(text);
  if (SOME_REGISTRY.test(shown)) return ofSomeAccount(text, image, spot);
  if (hasMark(text)) {
    const registry = shown.replace(/@sha256:.*$/, '').replace(/:[^:/}]*$/, '');
    return [{ ...artifact(known(shown), spot), registry: known(registry), digest: known(/@sha256:[0-9a-f]{64}$/.test(text)) }];
  }
  if (image === undefined) return [artifact(unknown('the text is no image reference'), spot)];
  return [{ ...artifact(known(image.reference), spot), registry: known(image.repository), digest: known(image.digest) }, ...pulled(image, spot)];
}

/** Region and digest stand in the text, whichever account it will be. */
function ofSomeAccount(text: string, image: ImageReference | undefined, spot: Spot): readonly Fact[] {
  const open = unknown('the account of the registry is chosen at deployment', 'write the account, or set env.account on the stack');
  return [{ ...artifact(open, spot), digest: known(/@sha256:[0-9a-f]{64}$/.test(text)) }, ...(image === undefined ? [] : pulled(image, spot))];
}

function artifact(reference: Value<string>, spot: Spot): Extract<Fact, { kind: 'artifact' }> {
  const open = reference.state === 'known' ? unknown('it is not read') : reference;
  return { kind: 'artifact', source: sourceOf(spot), artifact: 'image', reference, registry: open as Value<never>, digest: open as Value<never> };
}

/** An Amazon registry in another region than the workload's. */
function pulled({ host }: ImageReference, spot: Spot): readonly Fact[] {
  const region = awsHost(host)?.region;
  if (region === undefined) return [];
  const to = placeNamed('host', known(host), spot.resource, spot.context);
  const home = homeOf(spot.resource, spot.context);
  const isHome = home.state === 'known' && home.value.id.endsWith(`:${region}`);
  return isHome ? [] : [{ kind: 'route', source: sourceOf(spot), what: 'the registry of the image', to }];
}
