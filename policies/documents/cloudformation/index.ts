export { looksLikeAssembly, readAssembly, type AssemblyInput, type AssemblyRead, type Open } from './assembly';
export { loneEnvironment } from './environment';
export { readLone } from './lone';
export { isObject, member, section, type JsonObject } from './node';
export type { Shared } from './scope';
export { looksLikeTemplate, readTemplate, type Template } from './template';
