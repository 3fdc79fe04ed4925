import { all, type Basis, known, type Value, weaker } from '../../facts';

/** `all`, in linear time where every value is known. */
export function together<T>(values: readonly Value<T>[]): Value<T[]> {
  const plain: T[] = [];
  let basis: Basis = 'document';
  for (const value of values) {
    if (value.state !== 'known') return all(values);
    plain.push(value.value);
    basis = weaker(basis, value.basis);
  }
  return known(plain, basis);
}
