export * from '../constructs/kubernetes';
export * from './kubernetes-inference';
