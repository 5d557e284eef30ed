import { define } from '../base/define.ts';
import { PlanTimeline } from './element.ts';

define('plan-timeline', PlanTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'plan-timeline': PlanTimeline;
  }
}
