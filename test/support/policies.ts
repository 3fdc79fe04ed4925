import type { Demand } from '../../policies/engine';
import { composePolicy, PolicyError, type Effective, type Policy, type PolicyFile, type PolicyRequest } from '../../policies/policy';

export const TODAY = '2026-11-21';
export const SUBJECT = { id: 'Weights', type: 'AWS::S3::Bucket', file: 'cdk.out/App.template.json', stack: 'Prod/App' };
export const APPROVAL = { reason: 'agreed', owner: 'platform@example.eu', approver: 'dpo@example.eu', expires: '2027-03-31' };

/** A policy file, as if it had been read; of several the first is extended by the next. */
const file = (...policies: readonly Policy[]): PolicyFile => ({
  file: 'freehold.yaml', layers: policies.map((policy) => ({ policy, file: 'freehold.yaml', locate: () => ({ line: 1, column: 1 }) })),
});

/** What counts of a policy file, or of several that extend each other. */
export const compose = (policy: Policy | readonly Policy[], request: Partial<PolicyRequest> = {}): Effective =>
  composePolicy({ file: file(...([policy].flat() as Policy[])), today: TODAY, ...request });

/** What counts of a policy in code. */
export const inCode = (object: Policy, request: Partial<PolicyRequest> = {}): Effective => composePolicy({ object, today: TODAY, ...request });

/** What is wrong with the policy that is composed; empty when nothing is. */
export function messages(run: () => unknown): readonly string[] {
  try {
    run();
  } catch (error) {
    if (error instanceof PolicyError) return error.problems.map(({ message }) => message);
    throw error;
  }
  return [];
}

export const severityOf = ({ requirements }: Demand, id: string) => requirements.find(({ rule }) => rule.id === id)?.severity ?? 'off';
export const demand = (effective: Effective, dataClass?: string): Demand => effective.demandOf(SUBJECT, dataClass);
