import { known, mapValue, type Fact, type Place, type Unknown, type Value } from '../../facts';
import { readable } from '../../documents';
import type { CopyStatement, FeatureStatement, GlobalStatement, InferenceStatement, KeyStatement, Naming, RouteStatement, Statement, SwitchStatement } from '../../signatures';
import { placeOfFeature } from '../places/feature';
import { isFollowing, placeFollowing } from '../places/following';
import { placeNamed } from '../places/resolve';
import { sayArtifact } from '../artifacts';
import { sayPolicy } from '../iam';
import { sayImage } from '../images';
import { sayText } from '../text';
import { sayWeights } from '../weights';
import { applies } from './beside';
import { conditional, presentValue } from '../walk';
import { sayLocal } from './local';
import { holds, matching } from './matches';
import type { Met, Say } from './statement';

type Sayings = { readonly [S in Statement as S['is']]: Say<S> };

const SAYINGS: Sayings = {
  copy: (met: Met<CopyStatement>) => [{ kind: 'copy', source: at(met), payload: met.statement.payload, what: met.statement.what, to: placeSaid(met.statement.to, met) }],
  route: (met: Met<RouteStatement>) => [{ kind: 'route', source: at(met), what: met.statement.what, to: placeSaid(met.statement.to, met) }],
  inference: (met: Met<InferenceStatement>) => [{ kind: 'inference', source: at(met), model: modelOf(met), where: placeSaid(met.statement.model, met) }],
  feature: (met: Met<FeatureStatement>) => [{ kind: 'inference', source: at(met), model: met.statement.what, where: openIn(met) ?? placeOfFeature(met.statement.feature, met.resource, met.context) }],
  key: ({ statement, value, path, resource, context }: Met<KeyStatement>) => [
    { kind: 'key', source: { subject: resource, path }, what: statement.what, where: placeNamed('key', value, resource, context) },
  ],
  exposure: (met) => [{ kind: 'exposure', source: at(met), what: met.statement.what, public: holds(met.value, met.statement.when), because: met.statement.because }],
  egress: (met) => [{ kind: 'egress', source: at(met), what: met.statement.what, open: holds(met.value, met.statement.when), because: met.statement.because }],
  retention: (met: Met<SwitchStatement>) => [{ kind: 'retention', source: at(met), what: met.statement.what, keeps: holds(met.value, met.statement.when) }],
  global: (met: Met<GlobalStatement>) => [{ kind: 'global', source: at(met), service: met.statement.service, metadataOnly: met.statement.metadataOnly }],
  'endpoint-policy': (met) => [{ kind: 'endpoint-policy', source: at(met), service: serviceOf(met), own: mapValue(met.value, () => true) }],
  text: sayText,
  policy: sayPolicy,
  image: sayImage,
  artifact: sayArtifact,
  weights: sayWeights,
  local: sayLocal,
  unread: (met) => [{ kind: 'unread', source: at(met), because: met.statement.because, settle: met.statement.settle }],
  nothing: () => [],
};

/** Only some values say anything, and nobody knows whether this is one of them. */
function openIn({ statement, value }: Met<CopyStatement | RouteStatement | InferenceStatement | FeatureStatement>): Unknown | undefined {
  return statement.when !== undefined && value.state === 'unknown' ? value : undefined;
}

/** Where a value leads. */
function placeSaid(as: Naming | 'anywhere', met: Met<CopyStatement | RouteStatement | InferenceStatement>): Value<Place> {
  const { statement, value, resource, context } = met;
  const open = as === 'anywhere' ? openIn(met) : undefined;
  if (open !== undefined) return open;
  return isFollowing(as) ? placeFollowing(as, value, 'of' in statement ? statement.of : undefined, resource, context) : placeNamed(as, value, resource, context);
}

/** The model as messages name it; with how it is deployed, where that is what the property says. */
function modelOf({ statement, value, resource }: Met<InferenceStatement>): string {
  const own = textOf(value);
  if (statement.named === undefined) return own ?? statement.what;
  const name = textOf(presentValue(resource, statement.named)) ?? statement.what;
  return own === undefined ? name : `${name} (${own})`;
}

function textOf(value: Value<unknown> | undefined): string | undefined {
  return value?.state === 'known' && typeof value.value === 'string' && value.value !== '' ? readable(value.value) : undefined;
}

/** The facts of one statement; none when its condition does not hold. Switches state their false as well. */
export function say(met: Met): readonly Fact[] {
  const { statement } = met;
  if (!applies(statement, met.resource)) return [];
  const value = statement.is in SWITCHES ? met.value : matching(met.value, 'when' in statement ? statement.when : undefined);
  return value === undefined ? [] : (SAYINGS[statement.is] as Say)({ ...met, value });
}

const SWITCHES: Readonly<Record<string, true>> = { exposure: true, egress: true, retention: true };

function at({ resource, path }: Met) {
  return { subject: resource, path };
}

function serviceOf({ resource }: Met): string {
  const name = resource.document.resolve((resource.body as Readonly<Record<string, unknown>>)['ServiceName'] ?? (resource.body as Readonly<Record<string, unknown>>)['service_name']);
  return name.state === 'known' && typeof name.value === 'string' ? name.value : 'the endpoint';
}

/** The facts of statements that hold because a property is absent, always (`''`) or under a condition. */
export function sayAbsent(met: Omit<Met, 'value'>, when: string): readonly Fact[] {
  const { statement } = met;
  if (!applies(statement, met.resource)) return [];
  const value = conditional(known(''), when);
  if (statement.is === 'endpoint-policy') return [{ kind: 'endpoint-policy', source: at(met as Met), service: serviceOf(met as Met), own: mapValue(value, () => false) }];
  const unconditional = { ...(statement as CopyStatement), when: undefined } as unknown as Statement;
  return (SAYINGS[statement.is] as Say)({ ...met, statement: unconditional, value });
}
