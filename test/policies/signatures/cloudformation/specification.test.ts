import { cloudformation } from '../../../../policies/signatures/cloudformation';
import { leadsSomewhere, readSpecification } from './specification';

/** Types that stand for others, or that no class is generated for. */
const NOT_GENERATED = /^(?:Custom::|cdk:|AWS::CDK::)|\*|^(?:Transform|Fn::ForEach|AWS::CloudFormation::(?:CustomResource|Init))$/;

/** Services whose module has another name than the service. */
const MODULES: Readonly<Record<string, readonly string[]>> = { cloudformation: ['core'], ask: ['alexa-ask'] };

const declared = cloudformation.filter(({ type }) => !NOT_GENERATED.test(type));
const services = new Set(declared.map(({ type }) => (type.split('::')[1] ?? '').toLowerCase()));
const specification = readSpecification(new Set([...services].flatMap((service) => [`aws-${service}`, ...(MODULES[service] ?? [])])));

test('no type is declared twice', () => {
  const types = cloudformation.map(({ type }) => type);
  expect(types.filter((type, index) => types.indexOf(type) !== index)).toEqual([]);
});

test('every type is one that the service has', () => {
  expect(declared.map(({ type }) => type).filter((type) => !specification.has(type))).toEqual([]);
});

test('every path leads to a property of its type', () => {
  const astray = declared.flatMap(({ type, place, properties, omissions }) => {
    const paths = [...place, ...properties].map(({ path }) => path).concat(omissions.flatMap(({ without }) => without));
    return paths.filter((path) => !leadsSomewhere(path, specification.get(type) ?? [])).map((path) => `${type} ${path}`);
  });
  expect(astray).toEqual([]);
});

test('a path that leads nowhere is found', () => {
  const bucket = specification.get('AWS::S3::Bucket') ?? [];
  expect(leadsSomewhere('ReplicationConfiguration.Rules[].Destination.Bucket', bucket)).toBe(true);
  expect(leadsSomewhere('ReplicationConfiguration.Rules.Destination.Bucket', bucket)).toBe(false);
  expect(leadsSomewhere('ReplicationConfiguration.Rules[].Destination.Region', bucket)).toBe(false);
});
