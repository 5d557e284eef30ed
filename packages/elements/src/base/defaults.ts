// Written by `pnpm tokens` from the files in tokens/. Change those.

/** The name below `--plan-` and the default of every token that widgets need at once. */
export const DEFAULTS = `
color-accent:#2b9280;
color-axis:Canvas;
color-axis-text:CanvasText;
color-background:transparent;
color-brand:var(--_accent);
color-edge:#7a828e;
color-focus:#1a6ae0;
color-line:#80889473;
color-link:inherit;
color-mark:#417bc7;
color-quiet:inherit;
color-text:inherit;
color-track:#80889429;
figure-medium:clamp(1em, 5.2vw, 1.25em);
figure-size:min(2em, 13vw);
focus-width:3px;
font-family:inherit;
font-size-axis:0.8125rem;
font-size-item:1.0625em;
font-size-small:0.875em;
font-size-text:inherit;
font-size-unit:max(0.5em, 0.875rem);
font-weight-heading:650;
font-weight-strong:600;
gauge-size:17rem;
heading-size:1.25rem;
inset:0px;
line-height-text:1.5;
line-height-tight:1.3;
line-mark:1.5px;
line-strong:2px;
line-thick:4px;
line-width:1px;
link-box:inline;
radius-small:0.25rem;
rule-heading:0px;
size-target:1.75rem;
space:1rem;
space-m:0.75rem;
space-s:0.5rem;
space-xs:0.25rem;
sticky-top:1rem;
`;
