import { soleReference } from '../../documents';
import { unknown, type Fact, type Unknown, type Value } from '../../facts';
import { factsOfValue } from '../qualified';
import { remembering } from '../memo';
import { readAddress } from '../places/address';
import { hostOf } from '../places/host';
import type { Spot } from '../spot';
import { calledBuckets, namedBucket } from './buckets';
import { calledHosts, unknownHost } from './called';
import { layersOf } from './decode';
import { foreignDomain, hostsIn, type Hosts } from './find-hosts';
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
const ADDRESS_NAME = /(?:^|[_-])(?:URLS?|URI|HOST|HOSTNAME|HOSTS|ENDPOINTS?|ADDR|ADDRESS|DSN|BASE|PROXY|BROKERS?|SERVERS?|SITE)$/i;
/** What is reached without the proxy: suffixes and ranges, which nobody calls. */
const PASSED_BY_NAME = /^no_proxy$/i;
/** Under which names a program lets itself be called, and from where. */
const CALLERS_NAME = /(?:^|_)(?:cors_(?:\w+_)?origins?|(?:csrf_)?trusted_origins|allowed_hosts)$/i;
/** To whom mail goes says nothing of where it is handed in. */
const MAIL = /^(?:[^<>@\n]{0,80}<)?[^\s<>@:/]{1,64}@[^\s<>@:/]{1,255}>?$/;
const MAIL_NAME = /(?:^|_)(?:from|sender|e?mail|contact|reply_?to|recipients?|owner|maintainer)$/i;
/** What follows the host where an address is written without a scheme. */
const PATH = /^([^\s/=,;]{1,259}\.[a-z]{2,24}(?::\d{1,5})?)\/.*$/i;
const VERSION_NAME = /(?:^|_)(?:VERSION|TAG|RELEASE|REVISION)$/i;
const STORE_ENDPOINT = /^(?:AWS_|S3_|MINIO_|BUCKET_|OBJECT_)?(?:S3_)?ENDPOINT(?:_URL)?(?:_S3)?$/i;
const STORE_REGION = /^(?:AWS_(?:DEFAULT_)?REGION|S3_REGION|REGION)$/i;

const MADE_UP = unknown('it is a value that is made up at deployment');

/** A name as variables are written: `db.apiUrl` is `db_api_Url`. */
const spelled = remembering((name) => name.replace(/([a-z0-9])(?=[A-Z])/g, '$1_').replaceAll('.', '_'));

/** The hosts, regions and models that a program finds in its environment. */
export function environmentFacts(variables: readonly Variable[]): readonly Fact[] {
  const labels = variables.some(({ name, value }) => STORE_ENDPOINT.test(name) && isOtherStore(value));
  return variables.flatMap((variable) => variableFacts(variable, labels));
}

/** Beside the endpoint of an S3-compatible store that is not Amazon's, a region is a label of that store and no place. */
function isOtherStore(value: Value<unknown>): boolean {
  const host = value.state === 'known' && typeof value.value === 'string' ? hostOf(value.value) : undefined;
  return host !== undefined && !/(?:^|\.)amazonaws\.(?:com(?:\.cn)?|eu)$/.test(host);
}

function variableFacts({ name: written, value, spot }: Variable, otherStore: boolean): readonly Fact[] {
  const name = spelled(written);
  return factsOfValue(value, {
    plain: (plain) => (typeof plain === 'string' ? textFacts(name, plain, spot, otherStore) : []),
    unknown: (reason) => unknownFacts(name, reason, spot),
  });
}

/** What cannot be told matters where the name says that it is an address; elsewhere it is a setting like any other. */
function unknownFacts(name: string, reason: Unknown, spot: Spot): readonly Fact[] {
  const secret = regionsOfArns(reason.called ?? '', `reads what ${name.slice(0, 60)} names`, spot);
  return ADDRESS_NAME.test(name) ? [...secret, unknownHost(reason, spot)] : secret;
}

function textFacts(name: string, written: string, spot: Spot, otherStore: boolean): readonly Fact[] {
  if (soleReference(written) !== undefined) return spot.context.links.named(written) === undefined ? unknownFacts(name, MADE_UP, spot) : [];
  if (plainText(written) === undefined) return [tooLong(spot)];
  if (written.includes('{{resolve:')) return unknownFacts(name, unknown('a dynamic reference is resolved at deployment'), spot);
  const { texts, opaque } = layersOf(written);
  return [
    ...(opaque ? [packed(spot)] : []),
    ...texts.flatMap((text) => layerFacts(name, plainText(text) ?? '', spot, otherStore)),
  ];
}

/** What one layer says: the text itself, or one that is encoded in it. */
function layerFacts(name: string, text: string, spot: Spot, otherStore: boolean): readonly Fact[] {
  const { named, computed } = hostsOf(name, text);
  return [
    ...calledHosts(named, spot),
    ...(computed ? unknownFacts(ADDRESS_NAME.test(name) ? name : 'URL', unknown('the host is put together when the program runs'), spot) : []),
    ...modelsIn(text).map((id) => askedModel(id, spot)),
    ...(otherStore && STORE_REGION.test(name) ? [] : calledRegion(name, text.trim(), spot)),
    ...(otherStore ? [] : [...calledBuckets(text, spot), ...namedBucket(name, text.trim(), spot)]),
    ...regionsOfArns(text, `calls what ${name.slice(0, 60)} names`, spot),
  ];
}

/** The hosts in the value, which may itself be one: a bare name, or an address, that the catalog need not know. */
function hostsOf(name: string, text: string): Hosts {
  return name.includes('\n') ? readHosts(name, text) : hostsNamed(`${name}\n${text}`);
}

/** A variable on two lines, its name and its text: the same ones stand in many resources. */
const hostsNamed = remembering((variable) => {
  const end = variable.indexOf('\n');
  return readHosts(variable.slice(0, end), variable.slice(end + 1));
});

function readHosts(name: string, text: string): Hosts {
  if (isNotCalled(name, text)) return { named: [], computed: false };
  const found = hostsIn(text);
  const trimmed = text.trim();
  const whole = VERSION_NAME.test(name) ? undefined : wholeHost(ADDRESS_NAME.test(name) ? trimmed.replace(PATH, '$1') : trimmed);
  if (whole === undefined || found.named.includes(whole) || modelsIn(text).length > 0) return found;
  const isHost = ADDRESS_NAME.test(name) ? (whole.includes('.') || readAddress(whole) !== undefined) && !isInternal(whole) : looksPublic(whole);
  return isHost ? { ...found, named: [...found.named, whole] } : found;
}

function isNotCalled(name: string, text: string): boolean {
  return CALLERS_NAME.test(name) || (PASSED_BY_NAME.test(name) && !text.includes('://')) || (MAIL_NAME.test(name) && MAIL.test(text));
}

const REFERENCE = /\uE000[^\uE001]*\uE001/g;

function wholeHost(text: string): string | undefined {
  return /[\s/=,;]/.test(text.replace(REFERENCE, '')) ? undefined : hostOf(text) ?? foreignDomain(text);
}
