// Written by `pnpm tokens` from the files in tokens/. Change those.

/** The name below `--plan-` and the default of every token that only a report needs, or what a widget loads when it is asked for. */
export const FURTHER = `
bar-size:40rem;
color-head:transparent;
color-part-3:#a8640f;
color-part-4:#b087a0;
color-today:#9257b5;
figure-line:1.25em;
font-size-part:1.5em;
table-inset:0px;
table-pad:0.375rem;
table-rule:0px;
table-serial:none;
table-total:400;
table-unit:none;
title-size:clamp(1.5rem, 1.1rem + 1.6vw, 2.25rem);
`;
