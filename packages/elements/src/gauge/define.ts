import { define } from '../base/define.ts';
import { PlanGauge } from './element.ts';

define('plan-gauge', PlanGauge);

declare global {
  interface HTMLElementTagNameMap {
    'plan-gauge': PlanGauge;
  }
}
