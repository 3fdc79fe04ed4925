/** What a fact is about: one resource of one document, as reports name it. */
export interface Subject {
  /** CloudFormation logical id, Terraform address, or `Kind/name`. */
  readonly id: string;
  readonly type: string;
  /** The file it is declared in, as the reader was given it. */
  readonly file: string;
  /** CloudFormation or CDKTF stack, or Kubernetes namespace. */
  readonly stack?: string | undefined;
}

/** Where in a document a fact was read. */
export interface Source {
  readonly subject: Subject;
  /** Property path below the resource, such as `Properties.Tags[0].Value`; `''` for the resource itself. */
  readonly path: string;
}
