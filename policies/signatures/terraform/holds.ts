import type { Holds } from '../../facts';

/** What the name of a resource type tells of what it keeps or does; the first pattern that fits counts. */
const PATTERNS: readonly (readonly [Holds, RegExp])[] = [
  ['control', /(?:^|_)(?:iam|policy|policies|role|permission|binding|member|assignment|quota|tag|tags)(?:_|$)/],
  ['keys', /(?:^|_)(?:kms|keys?|keymanager|secrets?|secretmanager|secretsmanager|vault|certificates?|hsm|keypair|credentials?|token)(?:_|$)/],
  ['telemetry', /(?:^|_)(?:logs?|logging|monitor|monitoring|metrics?|observability|cockpit|diagnostic|insights?|alerts?|alarm|trace|telemetry|cloudeye|lts)(?:_|$)/],
  ['network', /(?:^|_)(?:security|firewall|secgroup|fw|lb|elb|loadbalancer|vpn|vpc|subnet|network|networks|peering|gateway|router?|dns|zone|nat|address|ip|ips|eip|floatingip|cdn|frontdoor|forwarding|interconnect|nic|port)(?:_|$)/],
  ['data', /bucket|storage|sql|database|disk|volume|snapshot|backup|redis|mongo|bigquery|bigtable|spanner|cosmos|cache|queue|topic|pubsub|kafka|file|share|registry|image|mariadb|opensearch|search|table|blob|object|nfs|warehouse|dbaas|rabbitmq|eventhub|servicebus|dicom|fhir|hl7_v2|consent_store|postgres|mongodbflex|inmemorydb|gaussdb|taurusdb|dremio|(?:^|_)(?:rds|dds|dms|dcs|dws|pg|db|evs|obs|sfs|cbr|csbs|data)(?:_|$)/],
  ['compute', /instance|server|machine|cluster|kube|node|function|container|inference|model|vertex|notebook|cognitive|(?:^|_)(?:run|app|ml|ai|job|vm|vms|vps|k8s|sks|ske|oks|cce|ecs|baremetal|compute|pool|engine)(?:_|$)/],
];

/** What a resource type of this name, without the provider's prefix, most likely holds. */
export function holdsOf(name: string): Holds {
  return PATTERNS.find(([, pattern]) => pattern.test(name))?.[0] ?? 'control';
}
