export * from './define';
export * from './signature';
export { signatureOf, signatures } from './registry';
