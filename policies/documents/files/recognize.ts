import type { Problem } from '../document';
import { templateAction } from '../syntax/templates';
import type { InputFile } from './file-set';

/** Files by whose name alone it is clear that another tool has to go first. */
const SOURCES: readonly (readonly [RegExp, string])[] = [
  [/^terragrunt\.hcl(?:\.json)?$/, 'Terragrunt is not read by this version: render it to Terraform and name the output'],
  [/^(?:kustomization\.ya?ml|Kustomization)$/, 'a Kustomize overlay is not read by this version: run kustomize build and name the output'],
  [/\.(?:tfcomponent|tfstack|tfdeploy)\.(?:hcl|json)$/, 'Terraform Stacks are not read by this version: name the plan as JSON'],
  [/\.tofu(?:\.json)?$/, 'OpenTofu files are not read by this version: name the plan as JSON'],
];

const CHART = 'an unrendered Helm chart is not read by this version: run helm template and name the output';
const ENCRYPTED = 'an encrypted file is not read by this version: decrypt it and name the output';

/** The mark of a value that SOPS encrypted, and the key under which it keeps how. */
const SOPS_VALUE = 'ENC[AES256_GCM,';
const SOPS_KEY = /^[ \t]*"?sops"?[ \t]*:/m;

const CHART_FILE = /(^|.*\/)Chart\.ya?ml$/;

/** Why a file has to go through another tool first, as its name tells; undefined for all others. */
export function sourceOfAnotherTool(name: string): string | undefined {
  return SOURCES.find(([pattern]) => pattern.test(name))?.[1];
}

/** Why a file has to be decrypted first; undefined for plain text. */
export function encrypted(text: string): string | undefined {
  const isVault = text.startsWith('$ANSIBLE_VAULT;');
  return isVault || (text.includes(SOPS_VALUE) && SOPS_KEY.test(text)) ? ENCRYPTED : undefined;
}

/** The files without the templates of unrendered Helm charts, and one problem for each such chart. */
export function withoutCharts(files: readonly InputFile[]): { readonly files: readonly InputFile[]; readonly problems: readonly Problem[] } {
  const charts = new Map(files.flatMap(({ path }) => (CHART_FILE.test(path) ? [[path.replace(CHART_FILE, '$1templates/'), path]] : [])));
  const unrendered = new Set<string>();
  const templates = new Map(files.map((file) => [file, foldersOf(file.path).find((folder) => charts.has(folder))]));
  for (const [file, folder] of templates) if (folder !== undefined && templateAction(file.text) !== undefined) unrendered.add(folder);
  return {
    files: files.filter((file) => !unrendered.has(templates.get(file) ?? '')),
    problems: [...unrendered].map((folder) => ({ file: charts.get(folder) ?? folder, message: CHART })),
  };
}

/** The folders a path is in, each with its final slash, outermost first. */
function foldersOf(path: string): readonly string[] {
  return [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index + 1));
}
