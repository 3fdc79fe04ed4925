import { findPlace, placesByCode } from '../../../catalog';
import { known, type Fact, type Place, type Value } from '../../facts';
import { parseArn } from '../places/arn';
import { placeOfCode } from '../places/code';
import { cachedPlace, operatorOf, printable } from '../places/place';
import { sourceOf, type Spot } from '../spot';

/** Variables that SDKs and services read their region from. */
const REGION_NAME = /(?:^|[_-])REGION(?:[_-]NAME)?$/i;
const REGION_IN_CODE = /region(?:_?name)?["']?[ \t]{0,8}[:=]?[ \t]{0,8}["']?([a-z][a-z0-9]{1,9}(?:-[a-z0-9]{1,12}){1,4})(?![a-z0-9-])/gi;
const ARN = /arn:aws[a-z-]{0,12}:[a-z0-9-]{1,40}:[a-z0-9-]{4,20}:/g;

/** What setting a variable to a region code states; nothing when it is no such variable, or no code of any operator. */
export function calledRegion(name: string, code: string, spot: Spot): readonly Fact[] {
  const place = REGION_NAME.test(name) ? placeOfRegionCode(name, code, spot) : undefined;
  return place === undefined ? [] : [{ kind: 'route', source: sourceOf(spot), what: `calls through ${printable(name)}`, to: place }];
}

/** Regions that a script hands to a program: `--region`, `AWS_REGION=`, `region_name=`. */
export function regionsInScript(text: string, spot: Spot): readonly Fact[] {
  if (!/region/i.test(text)) return [];
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
  return [...found.values()].map((region) => ({ kind: 'route', source: sourceOf(spot), what, to: cachedPlace(region, spot.context) }));
}

function placeOfRegionCode(name: string, code: string, { resource, context }: Spot): Value<Place> | undefined {
  if (code.length < 2 || placesByCode(code).length === 0) return undefined;
  const operators = [operatorOf(resource), ...(/^(?:AWS|BEDROCK)_/i.test(name) ? ['aws'] : [])];
  const operator = operators.find((id) => findPlace(id, code) !== undefined);
  return operator === undefined ? placeOfCode(code) ?? known({ id: code, countries: [], reach: 'one', operators: [] }) : cachedPlace({ operator, code }, context);
}
