import { known, mapValue, then, unknownCalled, type Value } from '../../facts';
import type { Handed } from '../handed';
import type { Region } from '../document';
import { type Attributed, objectOf } from './node';
import type { States } from './states';

/** What a configuration can read that others of the same analysis write. */
export interface Outside {
  readonly shared?: { readonly exports: Handed; readonly parameters: Handed } | undefined;
  readonly states?: States | undefined;
}

/** A data source that reads values which somebody else wrote. */
interface Reader {
  readonly id: string;
  readonly key: string;
  readonly type: string;
  readonly region: Value<Region>;
  argument(name: string): Value<unknown> | undefined;
}

/** Attributes of data sources that hold whatever was put there, and tell nothing of where the data source is. */
const CARRIED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['aws_ssm_parameter', new Set(['value', 'insecure_value'])], ['aws_ssm_parameters_by_path', new Set(['values'])], ['aws_secretsmanager_secret_version', new Set(['secret_string', 'secret_binary'])],
  ['aws_cloudformation_export', new Set(['value'])], ['aws_cloudformation_stack', new Set(['outputs', 'parameters'])], ['terraform_remote_state', new Set(['outputs'])], ['aws_lambda_invocation', new Set(['result'])],
  ['external', new Set(['result'])], ['http', new Set(['response_body', 'body'])], ['consul_keys', new Set(['var'])], ['vault_generic_secret', new Set(['data', 'data_json'])], ['vault_kv_secret_v2', new Set(['data', 'data_json'])],
  ['google_secret_manager_secret_version', new Set(['secret_data'])], ['azurerm_key_vault_secret', new Set(['value'])], ['azurerm_app_configuration_key', new Set(['value'])], ['tfe_outputs', new Set(['values', 'nonsensitive_values'])],
]);

const SETTLE = 'check what writes it in the same run';

/** What a data source reads from outside of its configuration; undefined for what is its own. */
export function readOutside(reader: Reader, name: string, { shared, states }: Outside): Value<unknown> | undefined {
  if (CARRIED.get(reader.type)?.has(name) !== true) return undefined;
  const at = { region: mapValue(reader.region, ({ code }) => code) };
  const lookup = (names: Handed | undefined): Value<unknown> => then(reader.argument('name') ?? known(''), (plain) => names?.find(String(plain), at) ?? missing(reader, name, String(plain)));
  if (reader.type === 'aws_ssm_parameter') return lookup(shared?.parameters);
  if (reader.type === 'aws_cloudformation_export') return lookup(shared?.exports);
  if (reader.type === 'terraform_remote_state') return outputsOf(reader, states);
  return missing(reader, name, '');
}

function missing({ id, type }: Reader, attribute: string, name: string): Value<unknown> {
  if (type === 'aws_ssm_parameter') return unknownCalled(`ssm:${name}`, 'it is read from the parameter store, and nothing of this check writes it there', SETTLE);
  if (type === 'aws_cloudformation_export') return unknownCalled(`export:${name}`, 'it is exported by a stack that is not part of this check', SETTLE);
  return unknownCalled(`${id}.${attribute}`, `${id} reads it, and nothing of this check writes it`, SETTLE);
}

function outputsOf(reader: Reader, states: States | undefined): Value<unknown> {
  return then(reader.argument('backend') ?? known(''), (backend) => {
    const module = states?.find(String(backend), reader.argument('config') ?? known(undefined));
    return known(module === undefined ? new Unread(reader) : objectOf(module.outputs));
  });
}

/** The outputs that the state of a configuration holds which is not part of this check. */
class Unread implements Attributed {
  readonly attributed = true;
  readonly key: string;

  constructor(private readonly reader: Reader) {
    this.key = reader.key;
  }

  attribute(name: string): Value<unknown> {
    return missing(this.reader, `outputs.${name}`, '');
  }
}
