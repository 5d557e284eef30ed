import '../breakdown/define.ts';
import '../gauge/define.ts';
import '../recommendations/define.ts';
import '../timeline/define.ts';
import '../withheld/define.ts';
import { define } from '../base/define.ts';
import { PlanReport } from './element.ts';

define('plan-report', PlanReport);

declare global {
  interface HTMLElementTagNameMap {
    'plan-report': PlanReport;
  }
}
