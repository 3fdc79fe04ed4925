import { ACCOUNT_KEY, references, type Resource } from '../../documents';
import type { Context } from '../context';
import { parseArn } from '../places/arn';
import { visits } from '../walk';

/** Properties of a provider that name the accounts it deploys to. */
const OF_PROVIDERS: readonly string[] = ['allowed_account_ids[]', 'assume_role[].role_arn'];

const accounts = new WeakMap<Context, ReadonlySet<string>>();

/** Whether an account, organization or tenant is one that this analysis deploys to. */
export function isOwn(id: string, context: Context): boolean {
  let own = accounts.get(context);
  if (own === undefined) accounts.set(context, (own = ownAccounts(context)));
  return own.has(id);
}

/**
 * Whether a text is what the deployment itself makes or is: its account, or a resource of this analysis.
 * A reference to a data source is none, for that looks up what others have made.
 */
export function isOurs(text: string, { links }: Context): boolean {
  return references(text).some(({ key }) => {
    if (key === ACCOUNT_KEY) return true;
    const resource = links.byKey(key);
    return resource !== undefined && (!/(?:^|\.)data\./.test(resource.id));
  });
}

function ownAccounts({ resources }: Context): ReadonlySet<string> {
  const own = new Set<string>();
  const seen = new Set<Resource['document']>();
  for (const resource of resources) {
    if (resource.type === 'provider') for (const path of OF_PROVIDERS) for (const { value } of visits(resource, path)) add(value.state === 'known' ? value.value : undefined, own);
    if (resource.document.format !== 'cloudformation' || seen.has(resource.document)) continue;
    seen.add(resource.document);
    const account = resource.document.resolve({ Ref: 'AWS::AccountId' });
    add(account.state === 'known' ? account.value : undefined, own);
  }
  return own;
}

function add(plain: unknown, own: Set<string>): void {
  const text = String(plain);
  const account = parseArn(text)?.account ?? text;
  if (/^\d{12}$/.test(account)) own.add(account);
}
