export * from './fact';
export * from './place';
export * from './source';
export * from './value';
