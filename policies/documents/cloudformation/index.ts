export { looksLikeAssembly, readAssembly, type AssemblyInput, type AssemblyRead, type Open } from './assembly';
export { loneEnvironment } from './environment';
export { isObject, member, section, type JsonObject } from './node';
export { looksLikeTemplate, readTemplate, type Template } from './template';
