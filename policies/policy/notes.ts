import type { NodePath } from '../documents';
import { problemAt, type PolicyProblem, type Written } from './problem';

/** What comes up while a policy is composed; the same thing counts once, however often it comes up. */
export class Notes {
  private readonly found = new Map<string, PolicyProblem>();
  private readonly weaker = new Set<string>();
  private readonly said = new Set<string>();

  /** @param today `YYYY-MM-DD` */
  public constructor(public readonly today: string) {}

  public get problems(): readonly PolicyProblem[] {
    return [...this.found.values()];
  }

  public get loosened(): readonly string[] {
    return [...this.weaker];
  }

  public get notices(): readonly string[] {
    return [...this.said];
  }

  public problem(written: Written, path: NodePath, message: string): void {
    const problem = problemAt(written, path, message);
    this.found.set(`${problem.file ?? ''} ${path.join('.')} ${message}`, problem);
  }

  public loosen(what: string): void {
    this.weaker.add(what);
  }

  public notice(what: string): void {
    this.said.add(what);
  }
}
