/** What can take longer than a second. */
export type Stage = 'audit' | 'search' | 'worlds' | 'scan' | 'records';

/** Told how much of a stage is done: of how many, where that is known, and how many of them failed. */
export type Progress = (stage: Stage, done: number, total?: number, failed?: number) => void;
