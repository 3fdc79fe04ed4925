import { known, mapValue, type Fact } from '../../facts';
import { readable } from '../../documents';
import type { CopyStatement, GlobalStatement, InferenceStatement, KeyStatement, RouteStatement, Statement, SwitchStatement } from '../../signatures';
import { placeNamed } from '../places/resolve';
import { sayArtifact } from '../artifacts';
import { sayPolicy } from '../iam';
import { sayImage } from '../images';
import { sayText } from '../text';
import { sayWeights } from '../weights';
import { applies } from './beside';
import { conditional } from '../walk';
import { holds, matching } from './matches';
import type { Met, Say } from './statement';

type Sayings = { readonly [S in Statement as S['is']]: Say<S> };

const SAYINGS: Sayings = {
  copy: ({ statement, value, path, resource, context }: Met<CopyStatement>) => {
    const to = placeNamed(statement.to, value, resource, context);
    return [{ kind: 'copy', source: { subject: resource, path }, payload: statement.payload, what: statement.what, to }];
  },
  route: ({ statement, value, path, resource, context }: Met<RouteStatement>) => {
    const to = placeNamed(statement.to, value, resource, context);
    return [{ kind: 'route', source: { subject: resource, path }, what: statement.what, to }];
  },
  inference: ({ statement, value, path, resource, context }: Met<InferenceStatement>) => {
    const model = value.state === 'known' && typeof value.value === 'string' && value.value !== '' ? readable(value.value) : statement.what;
    return [{ kind: 'inference', source: { subject: resource, path }, model, where: placeNamed(statement.model, value, resource, context) }];
  },
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
  unread: (met) => [{ kind: 'unread', source: at(met), because: met.statement.because, settle: met.statement.settle }],
  nothing: () => [],
};

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
