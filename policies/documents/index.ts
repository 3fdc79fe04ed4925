export * from './document';
export { parseEmbedded } from './embedded';
export * from './reference';
