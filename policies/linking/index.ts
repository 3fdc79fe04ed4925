export { linkResources, type Links } from './links';
export { isDataSource, literalName } from './names';
