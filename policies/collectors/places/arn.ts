/** The parts of an Amazon resource name. */
export interface Arn {
  readonly partition: string;
  readonly service: string;
  readonly region: string;
  readonly account: string;
  readonly resource: string;
}

/** Splits an ARN; undefined for any other text. Marks may stand for any part. */
export function parseArn(text: string): Arn | undefined {
  if (!text.startsWith('arn:')) return undefined;
  const [, partition = '', service = '', region = '', account = '', ...rest] = text.split(':');
  return rest.length === 0 ? undefined : { partition, service, region, account, resource: rest.join(':') };
}
