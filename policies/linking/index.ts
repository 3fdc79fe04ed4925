export { linkResources, type Links } from './links';
export { literalName } from './names';
