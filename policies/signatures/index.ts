export * from './define';
export * from './signature';
export { requiredOf, signatureOf } from './registry';
export { parentsOf, type Parent } from './terraform/parents';
