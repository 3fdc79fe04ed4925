import { route, signature, text } from '../define';
import type { Signature } from '../signature';
import { plain, WEB } from './terms';

const ACTIONS = ['NodeBootstrapped', 'NodeReady'].map((stage) => `NodeLifecycleActions.Stages.${stage}[]`);
const SCRIPT = [route('the script', 'bucket', { matches: /^s3:/ }), route('the script', 'host', WEB)];

/** AWS Parallel Computing Service. */
export const pcs: readonly Signature[] = [
  signature('AWS::PCS::ComputeNodeGroup', {
    holds: 'compute',
    properties: Object.fromEntries(ACTIONS.flatMap((path) => [[`${path}.ScriptSource.ScriptLocation`, SCRIPT], [`${path}.Arguments`, text('script')]])),
  }),
  ...plain('compute', 'AWS::PCS::Cluster'),
  ...plain('control', 'AWS::PCS::Queue'),
];
