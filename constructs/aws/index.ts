export * from './encrypted-logs';
export * from './inference-endpoint';
export * from './inference-role';
export { type ModelContainerProps, type OwnImage, type StoredWeights } from './model-container';
export * from './private-network';
export * from './weight-store';
