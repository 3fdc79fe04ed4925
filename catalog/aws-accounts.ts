import { compiled, once } from './load';

const owners = once(() => new Map(Object.entries(compiled().accounts).map(([account, regions]) => [account, new Map(Object.entries(regions))])));

/** Which AWS service an account belongs to in a region (`SageMaker/DLC`, `EKS add-on images`); undefined for any other account. */
export function awsOwnedAccount(account: string, region: string): string | undefined {
  return owners().get(account)?.get(region);
}
