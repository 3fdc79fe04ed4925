import type { Signature } from '../signature';
import { amazon } from './aws';
import { azure } from './azurerm';
import { google } from './google';
import { kubernetes } from './kubernetes';
import { data, local } from './local';
import { meta } from './meta';
import { openstack } from './openstack';
import { others } from './others';
import { ovh } from './ovh';
import { scaleway } from './scaleway';
import { stackit } from './stackit';

export { terraformFallback } from './fallback';

/** What is read of Terraform blocks, by provider. */
export const terraform: readonly Signature[] = [...amazon, ...azure, ...data, ...google, ...kubernetes, ...local, ...meta, ...openstack, ...others, ...ovh, ...scaleway, ...stackit];
