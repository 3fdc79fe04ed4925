import { signatureOf } from '../policies/signatures';
import { classify, type Classified } from './classify';
import { irrelevant } from './cloudformation/irrelevant';
import { specification } from './cloudformation/specification';
import { unnamed } from './cloudformation/unnamed';

export { CARRIERS, carriedBy } from './carriers';
export { classify, isOpen, type Carried, type Class, type Classified, type Classifier, type Unnamed } from './classify';
export { irrelevant } from './cloudformation/irrelevant';
export { pending } from './cloudformation/pending';
export { specification } from './cloudformation/specification';
export { unnamed } from './cloudformation/unnamed';
export { matcher } from './glob';
export { plain, type InputProperty, type InputType } from './input';
export type { Irrelevance } from './irrelevance';

/** Every CloudFormation resource type with what is done about each property that may carry a place. */
export function classified(): readonly Classified[] {
  return classify(specification(), { signatureOf, irrelevant, unnamed });
}

/** `AWS::Connect` of `AWS::Connect::Instance`. */
export function serviceOf(type: string): string {
  return type.split('::', 2).join('::');
}
