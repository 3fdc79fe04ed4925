import { findHost } from '../../../catalog';
import { at, textOf } from '../held';
import type { Spot } from '../spot';
import { inventoryOf } from './inventory';
import { isKubernetes, objectOf } from './object';

/** How a pod of a set is named. */
const POD = /-\d+$/;

/** Whether the cluster itself answers a name that a pod asks for: `service.namespace`, or `pod-0.service`, of a service that is declared beside it. */
export function isDeclaredService(host: string, { resource, context }: Spot): boolean {
  if (!isKubernetes(resource) || findHost(host) !== undefined) return false;
  const object = objectOf(resource, context);
  const declares = (name: string | undefined, namespace: string): boolean => inventoryOf(context).beside({ ...object, namespace }, 'Service')
    .some((service) => service.name === name && textOf(at(service.body, 'spec', 'type')) !== 'ExternalName' && at(service.body, 'spec', 'externalName') === undefined);
  const [first = '', second = '', third, ...more] = host.split('.');
  if (more.length > 0) return false;
  if (third !== undefined) return POD.test(first) && declares(second, third);
  return declares(first, second) || (POD.test(first) && declares(second, object.namespace));
}
