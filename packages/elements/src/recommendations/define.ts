import { define } from '../base/define.ts';
import { PlanRecommendations } from './element.ts';

define('plan-recommendations', PlanRecommendations);

declare global {
  interface HTMLElementTagNameMap {
    'plan-recommendations': PlanRecommendations;
  }
}
