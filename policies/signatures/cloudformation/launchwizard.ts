import type { Signature } from '../signature';
import { plain } from './terms';

/** AWS Launch Wizard: what it deploys is a stack of its own. */
export const launchwizard: readonly Signature[] = plain('control', 'AWS::LaunchWizard::Deployment');
