/**
 * Confidentiality in a record: SDMX CL_CONF_STATUS. F is free for publication; everything else, and no code
 * at all, is withheld. The codes beyond N, C, D and E tell why, and stay out of the public document.
 */
export const CONF_STATUSES = ['F', 'N', 'C', 'D', 'E', 'A', 'B', 'G', 'M', 'O', 'P', 'S', 'T'] as const;
export type ConfStatus = (typeof CONF_STATUSES)[number];

/** Which numbers a figure may be. */
export const NUMBER_DOMAINS = ['any', 'whole'] as const;
export type NumberDomain = (typeof NUMBER_DOMAINS)[number];

/** Whether a figure may be below zero. */
export const SIGN_DOMAINS = ['any', 'non-negative'] as const;
export type SignDomain = (typeof SIGN_DOMAINS)[number];
