import { checkStates } from './check-states.ts';

checkStates('plan-filter');
