import { html, nothing, type TemplateResult } from 'lit';
import type { ProgressDocument } from '@planglass/model';
import type { Phrase } from '@planglass/view';
import { cite, originOf, type ExportReading, type Subject } from '@planglass/view/export';
import { copy } from './copy.ts';
import { FORMATS, pageAddress, save, type Format } from './save.ts';

/** What can be taken away of a subject, and how to cite it. What became of it is told below, and read out. */
export function renderPanel(
  reading: ExportReading,
  published: ProgressDocument,
  subject: Subject,
  caption: Phrase,
  isLinked: boolean,
): TemplateResult {
  const { closer, common } = reading.words;
  const citation = cite(reading, caption, originOf(reading, pageAddress(), subject));
  const fetchFile = (format: Format) => async (event: Event) => {
    const status = statusBeside(event);
    const done = await save(reading, published, subject, format).catch(() => false);
    status.textContent = done ? '' : closer.failed;
  };
  const copyText = (text: () => string) => async (event: Event) => {
    const button = event.currentTarget as HTMLElement;
    const status = statusBeside(event);
    const done = await copy(text(), button.parentElement!);
    button.focus();
    status.textContent = done ? closer.copied : closer.notCopied;
  };
  return html`<div class="closer" part="downloads" role="group" aria-label=${caption.text}>
    <p class="quiet"><b>${closer.download}${common.colon}</b>${closer.downloadNote}</p>
    <p class="buttons">
      ${FORMATS.map((format) => html`<button type="button" data-format=${format} @click=${fetchFile(format)}>${closer.formats[format]}</button>`)}
    </p>
    <p class="citation"><b>${closer.cite}${common.colon}</b><cite>${citation}</cite></p>
    <p class="buttons">
      <button type="button" @click=${copyText(() => citation)}>${closer.copyCitation}</button
      >${isLinked ? html` <button type="button" @click=${copyText(() => location.href)}>${closer.copyLink}</button>` : nothing}
    </p>
    <p class="quiet" role="status"></p>
  </div>`;
}

const statusBeside = (event: Event): Element =>
  (event.currentTarget as Element).closest('.closer')!.querySelector('[role="status"]')!;
