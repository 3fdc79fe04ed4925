import { Tags, Token } from 'aws-cdk-lib';
import type { Construct } from 'constructs';

const TAG = 'freehold:data-class';

/** Tags all that `scope` holds with the class of the data it sees; throws on an empty class. */
export function classify(scope: Construct, dataClass: string): void {
  if (!Token.isUnresolved(dataClass) && dataClass.trim() === '') {
    throw new Error("data class is '', allowed is the name of a class of the policy: name the most sensitive data it sees");
  }
  Tags.of(scope).add(TAG, dataClass);
}
