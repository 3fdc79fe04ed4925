import type { When } from '../signature';

/** Every address there is. */
export const EVERYONE: When = { oneOf: ['0.0.0.0/0', '::/0'] };
