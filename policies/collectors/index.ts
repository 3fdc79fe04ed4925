export { collect, collectEach } from './collect';
export { NO_DECLARATIONS, type Context, type Declarations, type DeclaredCluster, type DeclaredNetwork, type DeclaredPlace } from './context';
export { placeOfId } from './places/place';
