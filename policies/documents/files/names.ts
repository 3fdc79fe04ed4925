/** Folders that are not walked: what package managers, git, Terraform and editors keep for themselves. */
const SKIPPED_FOLDERS: ReadonlySet<string> = new Set(['.git', '.hg', '.idea', '.svn', '.terraform', '.vscode', 'node_modules']);

/** Files of these kinds are read in a walked folder. */
const CANDIDATE = /\.(?:json|ya?ml|tf|tfvars|template)$/i;

/** Configuration of other tools, none of which declares infrastructure. */
const OTHER_TOOLS: ReadonlySet<string> = new Set([
  '.eslintrc.json', '.eslintrc.yaml', '.eslintrc.yml', '.markdownlint.json', '.markdownlint.yaml', '.pre-commit-config.yaml',
  '.pre-commit-hooks.yaml', '.prettierrc.json', '.prettierrc.yaml', '.prettierrc.yml', '.yamllint.yaml', '.yamllint.yml', 'angular.json',
  'api-extractor.json', 'biome.json', 'cdk.context.json', 'cdk.json', 'cdktf.json', 'codecov.yml', 'composer.json', 'deno.json',
  'devcontainer.json', 'freehold.json', 'freehold.yaml', 'freehold.yml', 'jsconfig.json', 'lerna.json', 'mkdocs.yml', 'npm-shrinkwrap.json',
  'nx.json', 'package-lock.json', 'package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', 'renovate.json', 'turbo.json',
]);
const OTHER_TOOLS_PATTERN = /^(?:tsconfig.*|\.eslintrc.*)\.json$/;

/** What CDK writes beside the manifest of a cloud assembly; the manifest says which of it matters. */
const ASSEMBLY_FILE = /^(?:tree\.json|validation-report\.json|.*\.metadata\.json)$/;

/** Whether a walk passes by a folder. Assets are what a cloud assembly deploys, not where it is deployed. */
export function isSkippedFolder(name: string, besideManifest: boolean): boolean {
  return SKIPPED_FOLDERS.has(name) || (besideManifest && name.startsWith('asset.'));
}

/** Whether a file met on a walk can declare infrastructure. */
export function isCandidate(name: string, besideManifest: boolean): boolean {
  if (!CANDIDATE.test(name) || OTHER_TOOLS.has(name) || OTHER_TOOLS_PATTERN.test(name)) return false;
  return !(besideManifest && ASSEMBLY_FILE.test(name));
}

/** Terraform loads what a folder lists, so a link is a file of its own there; everywhere else it is another name. */
export function isTerraform(name: string): boolean {
  return /\.(?:tf|tfvars)(?:\.json)?$/i.test(name);
}
