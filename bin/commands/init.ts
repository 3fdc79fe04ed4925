import { existsSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { plain, profiles } from '../../policies';

const FILE = 'freehold.yaml';

/** Writes a starting policy; asks for the profile where a person is there to answer. */
export async function init({ profile, force }: { readonly profile?: string; readonly force?: boolean }): Promise<number> {
  const names = profiles.map(({ name }) => name);
  const chosen = profile ?? (process.stdin.isTTY ? await ask(names) : names[0] ?? '');
  if (!names.includes(chosen)) return refuse(`there is no profile ${plain(chosen)}; there are ${names.join(', ')}`);
  if (existsSync(FILE) && force !== true) return refuse(`${FILE} is there already: pass --force to write it anew`);
  writeFileSync(FILE, starting(chosen));
  process.stdout.write(`${FILE} written; next: npx --no-install freehold check <paths>\n`);
  return 0;
}

async function ask(names: readonly string[]): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`profile (${names.join(', ')}) [${names[0]}]: `);
  terminal.close();
  return answer.trim() === '' ? names[0] ?? '' : answer.trim();
}

function refuse(message: string): number {
  process.stderr.write(`freehold: ${message}\n`);
  return 2;
}

function starting(profile: string): string {
  return `# yaml-language-server: $schema=./node_modules/freehold/schemas/policy.schema.json
# What may be where. Loosening anything needs a reason, an owner, an approver and an expiry.
version: 1
profile: ${profile}
# boundary:
#   places: [EU]                # narrows the profile's: blocs, ISO countries, operator places such as aws:eu-central-1
#   hosts:
#     - { host: objects.example.eu, place: scaleway:fr-par }
# declared:                     # what documents cannot show
#   clusters:
#     - { match: '*', nodes: scaleway:fr-par, controlPlane: scaleway:fr-par, owner: platform@example.eu, source: contract, review: 2027-01-31 }
`;
}
