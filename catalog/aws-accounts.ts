import type { CompiledVendor } from './compiled';
import { compiled, once } from './load';

/** Whose an account is from which a vendor reaches into those of its customers. */
export type Vendor = CompiledVendor;

const owners = once(() => new Map(Object.entries(compiled().accounts).map(([account, regions]) => [account, new Map(Object.entries(regions))])));
const vendors = once(() => new Map(Object.entries(compiled().vendorAccounts)));

/** Which AWS service an account belongs to in a region (`SageMaker/DLC`, `EKS add-on images`); undefined for any other account. */
export function awsOwnedAccount(account: string, region: string): string | undefined {
  return owners().get(account)?.get(region);
}

/** Whether an account belongs to an AWS service, in whichever region. */
export function isAwsOwned(account: string): boolean {
  return owners().has(account);
}

/** The vendor that an account is known to belong to; undefined for any other account. */
export function vendorOfAccount(account: string): Vendor | undefined {
  return vendors().get(account);
}
