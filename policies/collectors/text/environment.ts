import { soleReference } from '../../documents';
import { unknown, type Fact, type Unknown, type Value } from '../../facts';
import { factsOfValue } from '../qualified';
import { hostOf } from '../places/host';
import type { Spot } from '../spot';
import { calledHost, unknownHost } from './called';
import { layersOf } from './decode';
import { hostsIn, type Hosts } from './find-hosts';
import { askedModel, modelsIn } from './models';
import { isInternal, looksPublic } from './public-host';
import { calledRegion, regionsOfArns } from './regions';
import { packed, plainText, tooLong } from './plain';

/** A variable as a program finds it, and where it is written. */
export interface Variable {
  readonly name: string;
  readonly value: Value<unknown>;
  readonly spot: Spot;
}

/** Names of variables that hold the address of something to call. */
const ADDRESS_NAME = /(?:^|_)(?:URLS?|URI|HOST|HOSTNAME|HOSTS|ENDPOINTS?|ADDR|ADDRESS|DSN|BASE|PROXY|BROKERS?|SERVERS?|SITE)$/i;
const VERSION_NAME = /(?:^|_)(?:VERSION|TAG|RELEASE|REVISION)$/i;
const STORE_ENDPOINT = /^(?:AWS_|S3_|MINIO_|BUCKET_|OBJECT_)?(?:S3_)?ENDPOINT(?:_URL)?(?:_S3)?$/i;
const STORE_REGION = /^(?:AWS_(?:DEFAULT_)?REGION|S3_REGION|REGION)$/i;

/** The hosts, regions and models that a program finds in its environment. */
export function environmentFacts(variables: readonly Variable[]): readonly Fact[] {
  const labels = variables.some(({ name, value }) => STORE_ENDPOINT.test(name) && isOtherStore(value));
  return variables.flatMap((variable) => variableFacts(variable, labels && STORE_REGION.test(variable.name)));
}

/** Beside the endpoint of an S3-compatible store that is not Amazon's, a region is a label of that store and no place. */
function isOtherStore(value: Value<unknown>): boolean {
  const host = value.state === 'known' && typeof value.value === 'string' ? hostOf(value.value) : undefined;
  return host !== undefined && !/(?:^|\.)amazonaws\.(?:com(?:\.cn)?|eu)$/.test(host);
}

function variableFacts({ name, value, spot }: Variable, regionIsLabel: boolean): readonly Fact[] {
  return factsOfValue(value, {
    plain: (plain) => (typeof plain === 'string' ? textFacts(name, plain, spot, regionIsLabel) : []),
    unknown: (reason) => unknownFacts(name, reason, spot),
  });
}

/** What cannot be told matters where the name says that it is an address; elsewhere it is a setting like any other. */
function unknownFacts(name: string, reason: Unknown, spot: Spot): readonly Fact[] {
  return ADDRESS_NAME.test(name) ? [unknownHost(reason, spot)] : [];
}

function textFacts(name: string, written: string, spot: Spot, regionIsLabel: boolean): readonly Fact[] {
  if (soleReference(written) !== undefined) return [];
  if (plainText(written) === undefined) return [tooLong(spot)];
  if (written.includes('{{resolve:')) return unknownFacts(name, unknown('a dynamic reference is resolved at deployment'), spot);
  const { texts, opaque } = layersOf(written);
  return [
    ...(opaque ? [packed(spot)] : []),
    ...texts.flatMap((text) => layerFacts(name, plainText(text) ?? '', spot, regionIsLabel)),
  ];
}

/** What one layer says: the text itself, or one that is encoded in it. */
function layerFacts(name: string, text: string, spot: Spot, regionIsLabel: boolean): readonly Fact[] {
  const { named, computed } = hostsOf(name, text);
  return [
    ...named.map((host) => calledHost(host, spot)),
    ...(computed ? unknownFacts(ADDRESS_NAME.test(name) ? name : 'URL', unknown('the host is put together when the program runs'), spot) : []),
    ...modelsIn(text).map((id) => askedModel(id, spot)),
    ...(regionIsLabel ? [] : calledRegion(name, text.trim(), spot)),
    ...regionsOfArns(text, `calls what ${name.slice(0, 60)} names`, spot),
  ];
}

/** The hosts in the value, which may itself be one: a bare name, or an address, that the catalog need not know. */
function hostsOf(name: string, text: string): Hosts {
  const found = hostsIn(text);
  const whole = /[\s/=,;]/.test(text.trim()) || VERSION_NAME.test(name) ? undefined : hostOf(text.trim());
  if (whole === undefined || found.named.includes(whole) || modelsIn(text).length > 0) return found;
  const isHost = ADDRESS_NAME.test(name) ? whole.includes('.') && !isInternal(whole) : looksPublic(whole);
  return isHost ? { ...found, named: [...found.named, whole] } : found;
}
