import type { Signature } from '../signature';
import { amazon } from './aws';
import { azure } from './azurerm';
import { azureServices } from './azurerm-services';
import { google } from './google';
import { googleServices } from './google-services';
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
export const terraform: readonly Signature[] = [...amazon, ...azure, ...azureServices, ...data, ...google, ...googleServices, ...kubernetes, ...local, ...meta, ...openstack, ...others, ...ovh, ...scaleway, ...stackit];
