export { composePolicy } from './compose';
export type { Effective, PolicyRequest, ScopedSubject, WrittenWaiver } from './effective';
export { findPolicy, loadPolicy, policyOf, type PolicyFile } from './load';
export type { Approval, BoundaryPolicy, DeclarationsPolicy, Policy, RuleChange, ScopePolicy, Waiver } from './policy';
export { PolicyError, type PolicyProblem } from './problem';
export { policySchema } from './schema';
export { applyWaivers, type Waived } from './waivers';
