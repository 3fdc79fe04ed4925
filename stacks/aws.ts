export * from '../constructs/aws';
export * from './aws-inference';
