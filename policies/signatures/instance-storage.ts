import type { When } from './signature';

/**
 * Instance types of SageMaker without local disks. SageMaker refuses a key for endpoints on all others, whose disks are
 * encrypted by their hardware. As of 2026-11-21, from the instance data of EC2; a family that is not known to have
 * local disks counts as one without.
 */
export const TAKES_KEY: When = { matches: /^(?!ml\.(?:[cmrx]\d[a-z]{0,3}d[a-z]?|i\d\w*|g4dn|g[5-9]e?|gr\d\w*|p3dn|p[4-9][\w-]*|trn\d\w*|dl1)\.)/ };
