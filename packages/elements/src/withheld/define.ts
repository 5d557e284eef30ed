import { define } from '../base/define.ts';
import { PlanWithheld } from './element.ts';

define('plan-withheld', PlanWithheld);

declare global {
  interface HTMLElementTagNameMap {
    'plan-withheld': PlanWithheld;
  }
}
