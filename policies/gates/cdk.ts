import { basename } from 'node:path';
import { Stage, Validations } from 'aws-cdk-lib';
import type { App, IPolicyValidationContext, IPolicyValidationPlugin, PolicyValidationPluginReport, PolicyViolation } from 'aws-cdk-lib';
import { checkSync, isBlocking, isOpen, plain, type Finding, type PolicyInput, type Report } from '../index';
import { isSynthesized, today } from './framework';

/** The name that reports, and nobody's acknowledgement, know the gate by. */
const NAME = 'freehold';

/**
 * Turns an app away at `synth` when what it synthesizes breaks the policy.
 *
 * The policy is a path to a policy file, or an object that may only tighten: `{ profile: 'eu-residency' }`.
 * The gate judges the assembly on disk with the reader that `freehold check cdk.out` uses.
 *
 * @param root an `App`, or a `Stage` that is judged by a policy of its own
 * @throws when the root is neither, when it is already synthesized, or when aws-cdk-lib is older than 2.262.1
 */
export function enforce(root: App | Stage, policy: PolicyInput = {}): void {
  if (!Stage.isStage(root)) throw new Error('freehold/cdk enforces a policy on an App or a Stage: pass one of them');
  if (typeof Validations?.of !== 'function') throw new Error('freehold/cdk needs aws-cdk-lib ≥ 2.262.1: npm i aws-cdk-lib');
  if (isSynthesized(root)) throw new Error('the app is already synthesized: call enforce before synth');
  Validations.of(root).addPlugins(new Gate(root, policy));
}

class Gate implements IPolicyValidationPlugin {
  public readonly name = NAME;

  constructor(private readonly root: Stage, private readonly policy: PolicyInput) {}

  /** Never throws and never fails without a located violation: the framework would ignore both. */
  public validate(_context: IPolicyValidationContext): PolicyValidationPluginReport {
    try {
      const outdir = (this.root.node.root as unknown as { readonly outdir: string }).outdir;
      const report = checkSync([outdir], this.policy, { now: today(), only: this.own() });
      const violations = [...report.findings.filter(isOpen).map(violation), ...unread(report)];
      return { success: !violations.some(({ severity }) => severity === 'fatal'), violations };
    } catch (error) {
      return { success: false, violations: [atApp('policy', error instanceof Error ? error.message : 'the check failed')] };
    }
  }

  /** A stage is judged by its own files; identities are still read over the whole assembly. */
  private own(): ((file: string) => boolean) | undefined {
    if (this.root.node.scope === undefined) return undefined;
    const folder = basename((this.root as unknown as { readonly outdir: string }).outdir);
    return (file) => file.split('/').includes(folder);
  }
}

/** Whatever blocks is `fatal`: the framework lets an app acknowledge anything less. */
function violation(finding: Finding): PolicyViolation {
  const { rule, message, fix, severity, verdict, help, source } = finding;
  return {
    ruleName: rule,
    description: plain(message),
    fix: plain(fix),
    severity: isBlocking(finding) ? 'fatal' : severity,
    ruleMetadata: { severity, verdict, help, at: plain([source.file, source.line, source.column].filter((part) => part !== undefined).join(':')) },
    violatingResources: [{ constructPath: source.construct ?? '', locations: source.path === undefined ? [] : [source.path] }],
  };
}

function unread({ problems }: Report): PolicyViolation[] {
  return problems.map(({ file, line, column, message }) => atApp('not-read', `${[file, line, column].filter((part) => part !== undefined).join(':')}: ${message}`));
}

function atApp(ruleName: string, message: string): PolicyViolation {
  return { ruleName, description: plain(message), severity: 'fatal', violatingResources: [{ constructPath: '', locations: [] }] };
}

