/** Whether a registry, or a path in one, is another or lies below it: compared segment by segment. */
export function registryWithin(registry: string, outer: string): boolean {
  const [inner, wanted] = [segments(registry), segments(outer)];
  return wanted.length <= inner.length && wanted.every((segment, index) => segment === inner[index]);
}

function segments(registry: string): readonly string[] {
  return registry.replace(/\/+$/, '').split('/');
}
