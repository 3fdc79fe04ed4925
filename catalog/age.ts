const DAY = 86_400_000;

/**
 * Whether a row that is held for `life` days is too old to lean on.
 *
 * @param today `YYYY-MM-DD`; anything else makes every such row too old
 */
export function isExpired({ asOf, life }: { readonly asOf: string; readonly life?: number }, today: string): boolean {
  if (life === undefined) return false;
  const age = (Date.parse(`${today}T00:00:00Z`) - Date.parse(`${asOf}T00:00:00Z`)) / DAY;
  return !(age <= life);
}
