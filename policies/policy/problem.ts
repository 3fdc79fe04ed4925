import type { NodePath, Position } from '../documents';

/** One thing that is wrong with a policy. */
export interface PolicyProblem {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  /** Lower case: the value got, the values allowed. */
  readonly message: string;
}

/** A policy that cannot be used, with everything that is wrong with it; status 2. */
export class PolicyError extends Error {
  public override readonly name = 'PolicyError';

  public constructor(public readonly problems: readonly PolicyProblem[]) {
    super(problems.map(printed).join('\n'));
  }
}

/** Where a policy was written. */
export interface Written {
  /** The policy file as it was named; undefined for an object in code. */
  readonly file?: string | undefined;
  locate(path: NodePath): Position | undefined;
}

/** A problem at a path of a policy. */
export function problemAt({ file, locate }: Written, path: NodePath, message: string): PolicyProblem {
  const position = locate(path);
  const where = file === undefined && path.length > 0 ? `${path.join('.')}: ` : '';
  return { ...(file !== undefined && { file }), ...position, message: `${where}${message}` };
}

function printed({ file, line, column, message }: PolicyProblem): string {
  const where = [file, line, column].filter((part) => part !== undefined).join(':');
  return where === '' ? message : `${where}: ${message}`;
}
