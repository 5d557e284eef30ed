/** How large a table may be. */
export const TABLE_LIMITS = {
  /** Bytes of all parts of a workbook, or of all files of a folder, when unpacked. */
  bytes: 64_000_000,
  /** Parts of a workbook. */
  parts: 2_000,
  /** Cells that hold something, in all sheets together. */
  cells: 500_000,
  /** The largest row and column that are read. */
  rows: 20_000,
  columns: 1_000,
  /** Merged ranges of one sheet. */
  merges: 2_000,
  /** Places that a report lists. */
  reported: 500,
} as const;
