import { copyOf, text } from '../../define';
import type { Statement } from '../../signature';
import { everyOf } from './every-of';

/** Where policies of OS Config list what they see to on machines: in one of a zone, and in those that an orchestrator hands out. */
const RESOURCES = ['', 'orchestrated_resource[].os_policy_assignment_v1_payload[].'].map((above) => `${above}os_policies[].resource_groups[].resources[]`);
const FILES = ['pkg[].deb[].source[]', 'pkg[].rpm[].source[]', 'pkg[].msi[].source[]', 'exec[].enforce[].file[]', 'exec[].validate[].file[]', 'file[].file[]'];
const onMachines = (statement: Statement, paths: readonly string[]) => everyOf(statement, RESOURCES.flatMap((above) => paths.map((path) => `${above}.${path}`)).join(' '));

/** What Google Cloud installs and runs on machines. From the schema of hashicorp/google 6.50.0. */
export const googleMachines: Readonly<Record<string, Statement>> = {
  ...onMachines(text('url'), [...FILES.map((file) => `${file}.remote[].uri`), 'repository[].apt[].uri', 'repository[].goo[].url', 'repository[].yum[].base_url', 'repository[].zypper[].base_url']),
  ...onMachines(copyOf('state', 'the installed files', 'bucket'), FILES.map((file) => `${file}.gcs[].bucket`)),
  ...onMachines(text('script'), ['file[].content']),
  ...everyOf(copyOf('state', 'the script that is run', 'bucket'), `
    patch_config[].pre_step[].linux_exec_step_config[].gcs_object[].bucket patch_config[].pre_step[].windows_exec_step_config[].gcs_object[].bucket
    patch_config[].post_step[].linux_exec_step_config[].gcs_object[].bucket patch_config[].post_step[].windows_exec_step_config[].gcs_object[].bucket
  `),
};
