import { css } from 'lit';

export const closerStyles = css`
  .scroll {
    margin-block-start: 0.5rem;
    overflow-x: auto;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  caption {
    padding-block-end: 0.375rem;
    font-weight: 600;
    text-align: start;
  }
  th,
  td {
    padding-block: 0.375rem;
    padding-inline: 0 0.75rem;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
  .closer {
    display: grid;
    gap: 0.5rem;
    grid-template-columns: minmax(0, 1fr);
    margin-block-start: 0.75rem;
  }
  .closer .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .citation {
    margin-block-start: 0.5rem;
    font-size: 0.875em;
    overflow-wrap: anywhere;
  }
  .citation cite {
    font-style: normal;
    user-select: all;
  }
  .heard {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media print {
    .closer {
      display: none;
    }
  }
`;
