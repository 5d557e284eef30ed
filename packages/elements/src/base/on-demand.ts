import type { ReactiveControllerHost } from 'lit';

type Found<T> = { language: string } & Partial<T>;

/**
 * What a widget loads only when it is asked for, once for each language that is asked for. Undefined while it is loaded, and
 * then the widget is updated; nothing but the language where it could not be had.
 */
export function onDemand<T extends object>(
  host: ReactiveControllerHost,
  prepare: (language: string) => Promise<T>,
): (language: string) => Found<T> | undefined {
  let asked: string | undefined;
  let found: Found<T> | undefined;
  const settle = (language: string, further?: T): void => {
    if (asked !== language) return;
    found = { language, ...further } as Found<T>;
    host.requestUpdate();
  };
  return (language) => {
    if (found?.language === language) return found;
    if (asked !== language) {
      asked = language;
      prepare(language).then(
        (further) => settle(language, further),
        () => settle(language),
      );
    }
    return undefined;
  };
}
