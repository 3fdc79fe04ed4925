import { findPlace, placesByCode } from '../../../catalog';
import { known, unknown, type Fact, type Place, type Value } from '../../facts';
import { parseArn } from '../places/arn';
import { placeOfCode } from '../places/code';
import { cachedPlace, operatorOf, printable } from '../places/place';
import { placeNamed } from '../places/resolve';
import { sourceOf, type Spot } from '../spot';

/** Variables that SDKs and services read their region from. */
const REGION_NAME = /(?:^|[_-])REGIONS?(?:[_-]NAME)?$/i;
/** Variables by which SDKs choose the place where Vertex AI runs a model. */
const VERTEX_NAME = /^(?:GOOGLE_CLOUD_LOCATION|GOOGLE_VERTEX_LOCATION|VERTEX(?:_?AI)?_(?:LOCATION|REGION)|VERTEXAI_LOCATION|CLOUD_ML_REGION)$/;
const REGION_IN_CODE = /(?:\bbedrock\/|vertex(?:_?ai)?_location["']?[ \t]{0,8}[:=]?[ \t]{0,8}["']?|(?:region(?:_?name)?|location_?constraint)["']?[ \t]{0,8}[:=]?\s{0,8}["']?|\b(?:client|resource)\(\s{0,8}["'][a-z0-9-]{2,40}["'],\s{0,8}["'])([a-z][a-z0-9]{1,9}(?:-[a-z0-9]{1,12}){1,4})(?![a-z0-9-])/gi;
/** A multi-Region access point, which is the only one without a region in its ARN. */
const SPREAD_ARN = /arn:aws[a-z-]{0,12}:s3::\d{12}:accesspoint\/[a-z0-9]{1,60}\.mrap/g;
/** An ARN whose region is only partly there: `arn:aws:sqs:${Side}-east-1:`. A region that is all variable is the own one. */
const PIECED_ARN = /arn:aws[a-z-]{0,12}:[a-z0-9-]{1,40}:(?:[a-z0-9-]{1,20}\$\{[^}]{1,60}\}|\$\{[^}]{1,60}\}[a-z0-9-]{1,20})/;
const ARN = /arn:aws[a-z-]{0,12}:[a-z0-9-]{1,40}:[a-z0-9-]{4,20}:/g;

/** What setting a variable to a region code states; nothing when it is no such variable, or no code of any operator. */
export function calledRegion(name: string, code: string, spot: Spot): readonly Fact[] {
  if (VERTEX_NAME.test(name) && findPlace('gcp', code) !== undefined) {
    return [{ kind: 'inference', source: sourceOf(spot), model: `Vertex AI (${code})`, where: placeNamed('host', known(vertexHost(code)), spot.resource, spot.context) }];
  }
  const codes = code.split(/[\s,;|]+/).filter((one) => one !== '');
  if (!REGION_NAME.test(name)) return namedAlone(codes, spot);
  return codes.flatMap((one) => {
    const place = placeOfRegionCode(name, one, spot) ?? placeOfRegionCode(name, one.toLowerCase(), spot);
    return place === undefined ? [] : [{ kind: 'route', source: sourceOf(spot), what: `calls through ${printable(name)}`, to: place }];
  });
}

/** Its parameters are judged where its template uses them. */
const HANDS_ON = 'AWS::CloudFormation::Stack';

/** What a variable of another name says that holds nothing but codes of Amazon: that a program knows the region, but not what for. */
function namedAlone(codes: readonly string[], spot: Spot): readonly Fact[] {
  if (codes.length === 0 || codes.length > 40 || !/^(?:aws.*)?$/.test(operatorOf(spot.resource)) || spot.resource.type === HANDS_ON) return [];
  const places = codes.map((code) => (/^[a-z]{2}-[a-z-]{4,16}-\d/i.test(code) ? findPlace('aws', code.toLowerCase()) : undefined));
  if (places.includes(undefined)) return [];
  return [...new Set(codes)].map((code) => ({
    kind: 'unread',
    source: sourceOf(spot),
    because: `it names ${printable(`aws:${code}`)}, and this version does not understand what for`,
    settle: 'name the variable after the region that it sets, or accept it with a waiver',
    place: cachedPlace({ operator: 'aws', code: code.toLowerCase() }, spot.context),
  }));
}

/** The host that a location of Vertex AI is called at. */
function vertexHost(code: string): string {
  if (code === 'global') return 'aiplatform.googleapis.com';
  return code === 'eu' || code === 'us' ? `aiplatform.${code}.rep.googleapis.com` : `${code}-aiplatform.googleapis.com`;
}

/** Regions that a script hands to a program: `--region`, `AWS_REGION=`, `region_name=`. */
export function regionsInScript(text: string, spot: Spot): readonly Fact[] {
  if (!/region|vertex|constraint|bedrock\/|(?:client|resource)\(/i.test(text)) return [];
  const codes = new Set([...text.matchAll(REGION_IN_CODE)].map(([, code = '']) => code));
  return [...codes].flatMap((code) => {
    const place = placeOfRegionCode('', code, spot);
    return place === undefined ? [] : [{ kind: 'route' as const, source: sourceOf(spot), what: `calls through the region ${code}`, to: place }];
  });
}

/** Regions that ARNs in a text name; models are stated on their own. */
export function regionsOfArns(text: string, what: string, spot: Spot): readonly Fact[] {
  if (!text.includes('arn:aws')) return [];
  const found = new Map((text.match(ARN) ?? []).flatMap((arn) => {
    const { partition = '', service = '', region = '' } = parseArn(`${arn}:`) ?? {};
    return service === 'bedrock' || findPlace(partition, region) === undefined ? [] : [[`${partition}:${region}`, { operator: partition, code: region }] as const];
  }));
  const regions = [...found.values()].map((region) => ({ kind: 'route' as const, source: sourceOf(spot), what, to: cachedPlace(region, spot.context) }));
  const spread = (text.match(SPREAD_ARN) ?? []).map((arn) => ({ kind: 'route' as const, source: sourceOf(spot), what, to: placeNamed('arn', known(arn), spot.resource, spot.context) }));
  const pieced = PIECED_ARN.test(text) ? [{ kind: 'route' as const, source: sourceOf(spot), what, to: unknown('the region of an ARN is put together elsewhere', 'write the region out') }] : [];
  return [...regions, ...spread, ...pieced];
}

function placeOfRegionCode(name: string, code: string, { resource, context }: Spot): Value<Place> | undefined {
  if (code.length < 2 || placesByCode(code).length === 0) return undefined;
  const operators = [operatorOf(resource), ...(/^(?:AWS|BEDROCK)_/i.test(name) ? ['aws'] : [])];
  const operator = operators.find((id) => findPlace(id, code) !== undefined);
  return operator === undefined ? placeOfCode(code) ?? known({ id: code, countries: [], reach: 'one', operators: [] }) : cachedPlace({ operator, code }, context);
}
