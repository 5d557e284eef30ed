import { FURTHER } from './further-defaults.ts';
import { tokensOf } from './styles.ts';

/** The tokens of what a widget loads only when it is asked for, and of a report. */
export const furtherTokens = tokensOf(FURTHER);
