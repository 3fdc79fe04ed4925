import { awsHost, awsPartition, findPlace } from '../../../catalog';
import type { Region } from '../../documents';

/** Shorter text names no place, longer whole codes do not exist. */
const SHORTEST = 2;
const LONGEST_CODE = 40;

const AWS_CODE = /(?<![A-Za-z0-9])(?:us-gov|us-iso[bef]?|eu-iso[e]?|eusc-de|us|eu|ap|ca|sa|me|af|il|mx|cn)-(?:central|(?:north|south)(?:east|west)?|east|west)-\d{1,2}(?:-[a-z]{3,4}-\d)?[a-z]?(?![A-Za-z0-9])/g;
/** Every code of Amazon has a number behind a dash. */
const NUMBERED = /-(?:az)?\d/;
const AFTER_REGION = /^(.*?-\d{1,2})(?:-.*|[a-z])$/;
const DOTTED = /[a-z0-9_-][a-z0-9_.-]{5,}/gi;
const GOOGLE_PATH = /(?:^|\/)(?:locations|regions|zones)\/([a-z0-9-]{2,40})(?=\/|$)/g;
const ARN = /arn:(aws[a-z-]{0,12}):[a-z0-9-]{1,40}:([a-z0-9-]{4,20}):/g;

/** The regions and zones that a string names: alone, in an ARN, in a path of Google, in an Amazon host name, or as a word of its own. */
export function regionsNamed(text: string, operator: string): readonly Region[] {
  if (text.length < SHORTEST || (isAws(operator) && !NUMBERED.test(text))) return [];
  const whole = text.length <= LONGEST_CODE && looksLikeCode(text) && findPlace(operator, text) !== undefined ? [{ operator, code: text }] : [];
  if (whole.length > 0 || !/[-/]/.test(text)) return whole;
  const found = [...(operator === 'gcp' ? paths(text) : []), ...(text.includes('arn:aws') ? arns(text) : []), ...(isAws(operator) ? words(text, operator) : []), ...hosts(text)];
  return found.filter(({ operator: id, code }, index) => found.findIndex((other) => other.operator === id && other.code === code) === index);
}

/** Codes are words without spaces; this keeps sentences from being looked up. */
function looksLikeCode(text: string): boolean {
  return !text.includes(' ') && !text.includes('/') && !text.includes(':');
}

function isAws(operator: string): boolean {
  return operator === 'aws' || operator.startsWith('aws-');
}

/** `projects/…/locations/us/…`, or the same at the end of a URL. */
function paths(text: string): readonly Region[] {
  return [...text.matchAll(GOOGLE_PATH)].flatMap(([, code = '']) => (code === 'global' || findPlace('gcp', code) === undefined ? [] : [{ operator: 'gcp', code }]));
}

function arns(text: string): readonly Region[] {
  return [...text.matchAll(ARN)].flatMap(([, operator = '', code = '']) => (findPlace(operator, code) === undefined ? [] : [{ operator, code }]));
}

/** What has the shape of a region is one even where the catalog does not know it; what follows it is a zone only where listed. */
function words(text: string, operator: string): readonly Region[] {
  return (text.match(AWS_CODE) ?? []).map((code) => {
    const region = findPlace(operator, code) === undefined ? code.replace(AFTER_REGION, '$1') : code;
    return { operator: awsPartition(region) ?? operator, code: region };
  });
}

function hosts(text: string): readonly Region[] {
  if (!text.includes('.amazonaws.') && !text.includes('.aws')) return [];
  return (text.match(DOTTED) ?? []).flatMap((host) => {
    const aws = host.length > 260 ? undefined : awsHost(host.toLowerCase().replace(/\.+$/, ''));
    return aws?.region === undefined ? [] : [{ operator: aws.partition, code: aws.region }];
  });
}
