export { parseCdktfManifest } from './cdktf';
export { looksLikePlan, looksLikeTerraformJson } from './detect';
export { readPlan } from './plan';
export type { Provider } from './providers';
export { needsHcl, readTerraform, type TerraformContext, type TerraformReading } from './read';
export type { RegionContext } from './region';
export type { InputFile } from './source';
export { grammarPath, type Hcl, loadHcl } from '../syntax/hcl';
