export * from './define';
export * from './signature';
export { signatureOf } from './registry';
