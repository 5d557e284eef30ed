/** Copies a text; false where the browser does not let a page do so. */
export async function copy(text: string, beside: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text, beside);
  }
}

/** The way without a secure connection, which many portals do not have. */
function copySelected(text: string, beside: Element): boolean {
  const field = document.createElement('textarea');
  field.className = 'heard';
  field.readOnly = true;
  field.value = text;
  beside.append(field);
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
  }
}
