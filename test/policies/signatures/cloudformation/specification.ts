import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Properties of resource types, each as every path below it; a path ends in ` *` where anything may stand. */
export type Specification = ReadonlyMap<string, readonly string[]>;

const LIBRARY = dirname(require.resolve('aws-cdk-lib/package.json'));
const CLASS = /class (Cfn\w+) extends[^;]*?\{(?:static\[JSII_RTTI_SYMBOL_1\]=\{[^}]*\};)?static CFN_RESOURCE_TYPE_NAME="([^"]+)"/g;
const CONVERTER = /function (convert\w+ToCloudFormation)\(properties\)\{.*?\.assertSuccess\(\),\{(.*?)\}\):properties\}/gs;
const MEMBER = /(?:^|,)"?([\w.:-]+)"?:(.*?)\(properties\.\w+\)(?=,"?[\w.:-]+"?:|$)/gs;

type Converters = ReadonlyMap<string, readonly (readonly [name: string, expression: string])[]>;

/** The resource types that aws-cdk-lib generates classes for, read from the code that writes their properties out. */
export function readSpecification(services: ReadonlySet<string>): Specification {
  const found = new Map<string, readonly string[]>();
  for (const service of services) {
    const folder = join(LIBRARY, service, 'lib');
    const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.generated.js')) : [];
    for (const source of files.map((file) => readFileSync(join(folder, file), 'utf8'))) {
      const converters: Converters = new Map([...source.matchAll(CONVERTER)].map(([, name = '', body = '']) => [name, [...body.matchAll(MEMBER)].map(([, key = '', expression = '']) => [key, expression] as const)]));
      for (const [, name = '', type = ''] of source.matchAll(CLASS)) found.set(type, [...paths(`convert${name}PropsToCloudFormation`, '', [], converters)]);
    }
  }
  return found;
}

function* paths(converter: string, prefix: string, above: readonly string[], converters: Converters): Generator<string> {
  for (const [key, expression] of converters.get(converter) ?? []) {
    const marks = [...new Set(expression.match(/listMapper|hashMapper/g))].map((mapper) => (mapper === 'listMapper' ? '[]' : '{}'));
    const path = `${prefix === '' ? '' : `${prefix}.`}${key}${marks.join('')}`;
    const inner = [...new Set(expression.match(/convert\w+ToCloudFormation/g))];
    if (inner.length === 0 || expression.includes('objectToCloudFormation')) yield expression.includes('objectToCloudFormation') ? `${path} *` : path;
    for (const next of inner) {
      if (above.includes(next)) yield path;
      else yield* paths(next, path, [...above, next], converters);
    }
  }
}

/** Whether a path of a signature leads to a property that the type has. */
export function leadsSomewhere(path: string, properties: readonly string[]): boolean {
  return properties.some((property) => {
    const plain = property.replace(/ \*$/, '');
    if (plain === path || plain.endsWith('{}') && path.startsWith(`${plain.slice(0, -2)}.`) || ['.', '[', '{'].some((next) => plain.startsWith(`${path}${next}`))) return true;
    return property.endsWith(' *') && ['.', '[', '{'].some((next) => path.startsWith(`${plain}${next}`));
  });
}
