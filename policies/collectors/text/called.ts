import { awsHost, findHost } from '../../../catalog';
import { known, unknown, type Fact, type Unknown } from '../../facts';
import { isDeclaredService } from '../kubernetes/services';
import { remembering } from '../memo';
import { printable } from '../places/place';
import { placeNamed } from '../places/resolve';
import { sourceOf, type Spot } from '../spot';

/** What a program calls that names these hosts; services of its own cluster are left out. */
export function calledHosts(hosts: readonly string[], spot: Spot): readonly Fact[] {
  return hosts.filter((host) => !isDeclaredService(host, spot)).map((host) => calledHost(host, spot));
}

/** The fact that a program calls a host: asks a model there, sends telemetry to it, or only talks to it. */
export function calledHost(host: string, spot: Spot): Fact {
  const place = placeNamed('host', known(host), spot.resource, spot.context);
  const source = sourceOf(spot);
  const kind = kindOf(host);
  if (kind === 'ai') return { kind: 'inference', source, model: host, where: place };
  if (kind === 'telemetry') return { kind: 'copy', source, payload: 'telemetry', what: `telemetry to ${printable(host)}`, to: place };
  return { kind: 'host', source, host: known(host), place };
}

/** What is called at a host; a cloud's own model endpoints count as models. */
const kindOf = remembering((host) => (runsModels(host) ? 'ai' : findHost(host)?.kind));

/** SageMaker endpoints are asked at `runtime.sagemaker.<region>.amazonaws.com`. */
function runsModels(host: string): boolean {
  const service = awsHost(host)?.service;
  return service === 'sagemaker' ? host.startsWith('runtime') : service === 'bedrock-runtime' || service === 'bedrock-mantle';
}

/** The fact that a program calls a host which cannot be told. */
export function unknownHost({ because, settle }: Unknown, spot: Spot): Fact {
  const host = unknown(because, settle ?? 'write the host, or allow it under boundary.hosts');
  return { kind: 'host', source: sourceOf(spot), host, place: host };
}
