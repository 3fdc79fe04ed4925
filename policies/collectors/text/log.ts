import { known, type Fact, type Value } from '../../facts';
import { factsOfValue } from '../qualified';
import { hostOf } from '../places/host';
import { placeNamed } from '../places/resolve';
import { printable } from '../places/place';
import { sourceOf } from '../spot';
import { isInternal } from './public-host';
import { plainText } from './plain';
import type { Variable } from './environment';

const REGION_OPTION = /^(?:awslogs-region|region)$/i;
const HOST_OPTION = /^(?:awslogs-endpoint|splunk-url|gelf-address|fluentd-address|syslog-address|loki-url|logentries-.*host|endpoint|host|hostname|url|uri|server|sts_endpoint|provider_url)$/i;

/** Where the output plugins of Fluent Bit and Fluentd send without a host of their own. */
const DEFAULT_HOSTS: ReadonlyMap<string, string> = new Map([
  ['datadog', 'http-intake.logs.datadoghq.com'],
  ['nrlogs', 'log-api.newrelic.com'],
  ['newrelic', 'log-api.newrelic.com'],
  ['logdna', 'logs.logdna.com'],
]);

/** Where the options of a log driver deliver to. */
export function logFacts(options: readonly Variable[]): readonly Fact[] {
  const delivered = options.flatMap(optionFacts);
  const stated = options.some(({ name }) => HOST_OPTION.test(name));
  return stated ? delivered : [...delivered, ...options.flatMap(defaultFacts)];
}

function optionFacts({ name, value, spot }: Variable): readonly Fact[] {
  if (REGION_OPTION.test(name)) {
    return [{ kind: 'copy', source: sourceOf(spot), payload: 'telemetry', what: 'the log', to: placeNamed('region', value, spot.resource, spot.context) }];
  }
  if (!HOST_OPTION.test(name)) return [];
  return factsOfValue(value, {
    plain: (plain) => (typeof plain === 'string' ? delivery(plain, { name, value: known(plain), spot }) : []),
    unknown: (reason) => [{ kind: 'copy', source: sourceOf(spot), payload: 'telemetry', what: 'the log', to: reason }],
  });
}

function delivery(text: string, { spot }: Variable): readonly Fact[] {
  const host = hostOf(plainText(text) ?? '');
  if (host !== undefined && isInternal(host)) return [];
  return [{ kind: 'copy', source: sourceOf(spot), payload: 'telemetry', what: `the log to ${printable(host ?? 'a host')}`, to: placeNamed('host', known(text), spot.resource, spot.context) }];
}

function defaultFacts({ name, value, spot }: Variable): readonly Fact[] {
  const plugin = /^name$/i.test(name) ? plainOf(value) : undefined;
  const host = plugin === undefined ? undefined : DEFAULT_HOSTS.get(plugin.toLowerCase());
  return host === undefined ? [] : delivery(host, { name, value, spot });
}

function plainOf(value: Value<unknown>): string | undefined {
  return value.state === 'known' && typeof value.value === 'string' ? value.value : undefined;
}
