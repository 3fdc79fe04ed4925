export { linkResources, type Links } from './links';
