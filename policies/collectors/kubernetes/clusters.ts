import { atBest, type Place, type Value } from '../../facts';
import type { Resource } from '../../documents';
import type { Context, DeclaredCluster } from '../context';
import { placeOfId } from '../places/place';

/** What the policy declares of the cluster that a resource is deployed to; undefined when it declares none. */
export function declaredCluster({ stack, file }: Resource, { declared }: Context): DeclaredCluster | undefined {
  return declared.clusters.find(({ match }) => match === '*' || match === stack || match === file || file.startsWith(match.endsWith('/') ? match : `${match}/`) || (match.endsWith('*') && file.startsWith(match.slice(0, -1))));
}

/** Where the policy declares the nodes of a resource's cluster to be. */
export function declaredNodes(resource: Resource, context: Context): Value<Place> | undefined {
  const cluster = declaredCluster(resource, context);
  return cluster && atBest(placeOfId(cluster.nodes), 'declared');
}
