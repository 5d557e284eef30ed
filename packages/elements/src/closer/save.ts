import { csvOf, fileName, jsonOf, originOf, pictureOf, svgOf, tabulate, type ExportReading, type Subject } from '@planglass/view/export'; // prettier-ignore
import type { ProgressDocument } from '@planglass/model';
import { withoutPlace } from '../base/address.ts';
import { textOf } from '../base/load.ts';
import { paint } from './paint.ts';

export const FORMATS = ['csv', 'svg', 'png', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** The address of the page: the one by which it wants to be known, else its own without the place that somebody is at. */
export const pageAddress = (): string =>
  document.querySelector<HTMLLinkElement>('link[rel~="canonical"][href^="http"]')?.href ||
  withoutPlace(location.href);

/**
 * What a subject is in a format; `published` is the whole document, whatever part of it is shown, and goes out byte for byte
 * as it came, so that its hash is that of the publisher's index.
 */
export async function fileOf(
  reading: ExportReading,
  published: ProgressDocument,
  subject: Subject,
  format: Format,
): Promise<Blob | undefined> {
  if (format === 'json')
    return new Blob([textOf.get(published) ?? jsonOf(published)], { type: 'application/json' });
  const table = tabulate(reading, subject);
  if (!table) return undefined;
  const origin = originOf(reading, pageAddress(), subject);
  if (format === 'csv') return new Blob([csvOf(reading, table, origin)], { type: 'text/csv;charset=utf-8' });
  const scene = pictureOf(reading, subject, table, origin);
  return format === 'svg' ? new Blob([svgOf(scene)], { type: 'image/svg+xml' }) : paint(scene);
}

/** Long enough for every engine to have begun with a file. */
const KEPT_MS = 60_000;

/** Makes a file and hands it to the browser to be saved; false where it could not be made. */
export async function save(
  reading: ExportReading,
  published: ProgressDocument,
  subject: Subject,
  format: Format,
): Promise<boolean> {
  const file = await fileOf(reading, published, subject, format);
  if (!file) return false;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = fileName(format === 'json' ? published : reading.document, subject, format);
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
  return true;
}
