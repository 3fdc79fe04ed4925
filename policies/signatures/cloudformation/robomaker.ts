import { image, signature } from '../define';
import type { Signature } from '../signature';
import { plain } from './terms';

/** AWS RoboMaker. */
export const robomaker: readonly Signature[] = [
  ...['RobotApplication', 'SimulationApplication'].map((name) => signature(`AWS::RoboMaker::${name}`, { holds: 'control', properties: { Environment: image } })),
  ...plain('control', ...['Fleet', 'Robot', 'RobotApplicationVersion', 'SimulationApplicationVersion'].map((name) => `AWS::RoboMaker::${name}`)),
];
