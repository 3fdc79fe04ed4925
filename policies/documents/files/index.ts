export { collectFiles, type CollectOptions } from './collect';
export type { FileSet, InputFile } from './file-set';
export { MOST_FILES } from './walk';
