import type { Signature } from '../signature';
import { regionless } from './terms';

/** Plans that CloudFront is paid by. */
export const pricingplanmanager: readonly Signature[] = [regionless('AWS::PricingPlanManager::Subscription', true)];
