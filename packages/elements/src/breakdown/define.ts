import { define } from '../base/define.ts';
import { PlanBreakdown } from './element.ts';

define('plan-breakdown', PlanBreakdown);

declare global {
  interface HTMLElementTagNameMap {
    'plan-breakdown': PlanBreakdown;
  }
}
