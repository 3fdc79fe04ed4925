import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec';
import type { PropertyType, ResourceProperties, SpecDatabase } from '@aws-cdk/service-spec-types';
import type { Signature, Statement } from '../../policies/signatures';
import { cloudformation } from '../../policies/signatures/cloudformation';

/** The properties of each signature that lead somewhere and have to be there, when what holds them is; types without one are left out. */
export function requiredPaths(database: SpecDatabase = loadAwsServiceSpecSync()): readonly (readonly [type: string, paths: readonly string[]])[] {
  const properties = new Map(database.all('resource').map((resource) => [resource.cloudFormationType, resource.properties]));
  const rows = cloudformation.map((signature) => [signature.type, requiredOf(signature, properties.get(signature.type) ?? {}, database)] as const);
  return rows.filter(([, paths]) => paths.length > 0).sort(([a], [b]) => (a < b ? -1 : 1));
}

function requiredOf({ properties }: Signature, given: ResourceProperties, database: SpecDatabase): readonly string[] {
  return properties.filter(({ path, states }) => states.some(leads) && isRequired(path.split('.'), given, database)).map(({ path }) => path).sort();
}

/** What may be anything, or holds for some values only, says too little about what leaving it out means. */
function leads(statement: Statement): boolean {
  return (statement.is === 'copy' || statement.is === 'route') && statement.to !== 'anywhere';
}

function isRequired([first = '', ...rest]: readonly string[], given: ResourceProperties, database: SpecDatabase): boolean {
  const property = given[first.replace(/[[{<].*$/, '')];
  if (property === undefined || first.includes('<json>')) return false;
  if (rest.length === 0) return property.required === true && !/[[{]/.test(first);
  const inner = definition(property.type, database);
  return inner !== undefined && isRequired(rest, inner, database);
}

/** What an object, or the members of a list or map, take; undefined for unions, which may do without. */
function definition(type: PropertyType, database: SpecDatabase): ResourceProperties | undefined {
  if (type.type === 'array' || type.type === 'map') return definition(type.element, database);
  return type.type === 'ref' ? database.get('typeDefinition', type.reference.$ref).properties : undefined;
}
