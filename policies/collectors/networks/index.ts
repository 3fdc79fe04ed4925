import type { Resource } from '../../documents';
import type { Fact } from '../../facts';
import type { Context } from '../context';

export function* networkFacts(_resource: Resource, _context: Context): Generator<Fact> {}
