export * from './inference-access';
export * from './inference-namespace';
export * from './vllm-deployment';
export * from './vllm-server';
