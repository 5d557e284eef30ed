import { define } from '../base/define.ts';
import { PlanFilter } from './element.ts';

define('plan-filter', PlanFilter);

declare global {
  interface HTMLElementTagNameMap {
    'plan-filter': PlanFilter;
  }
}
