import { explain, plain, PLANNED_PROFILES, PLANNED_RULES, profiles, rules } from '../../policies';

/** Lists the rules, those that are not built yet last. */
export function printRules(): number {
  const width = Math.max(...rules.map(({ id }) => id.length));
  for (const { id, title } of rules) print(`${id.padEnd(width)}  ${title}`);
  if (PLANNED_RULES.length > 0) print(`\nnot built yet: ${PLANNED_RULES.join(', ')}`);
  return 0;
}

/** Explains a rule, or a resource type; status 2 for a name that is neither. */
export function printExplanation(name: string): number {
  const text = explain(name);
  if (text !== undefined) return print(text);
  process.stderr.write(`freehold: ${plain(name)} is neither a rule nor a resource type that is read: see freehold rules\n`);
  return 2;
}

/** Lists the profiles, or what one of them demands. */
export function printProfiles(name: string | undefined): number {
  if (name === undefined) {
    const width = Math.max(...profiles.map((one) => one.name.length));
    for (const profile of profiles) print(`${profile.name.padEnd(width)}  ${profile.title}`);
    return PLANNED_PROFILES.length === 0 ? 0 : print(`\nnot built yet: ${PLANNED_PROFILES.join(', ')}`);
  }
  const profile = profiles.find((one) => one.name === name || `${one.name}@${one.version}` === name);
  if (profile === undefined) {
    process.stderr.write(`freehold: there is no profile ${plain(name)}; there are ${profiles.map((one) => one.name).join(', ')}\n`);
    return 2;
  }
  print(`${profile.name}@${profile.version}  ${profile.title}\n`);
  if (profile.regimes !== undefined) print(`asked for, wholly or in part, by: ${profile.regimes.join('; ')}\n`);
  for (const [id, { severity }] of Object.entries(profile.demands)) print(`${severity.padEnd(8)} ${id}${PLANNED_RULES.includes(id) ? '  (not built yet)' : ''}`);
  return 0;
}

function print(line: string): 0 {
  process.stdout.write(`${line}\n`);
  return 0;
}
