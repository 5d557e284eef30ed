import { css } from 'lit';

/**
 * What stands at a place of its own in a graphic. Texts are not mirrored with it: each stands at the origin of an svg of its
 * own, for WebKit knows no other place to mirror a text at.
 */
export const nestedStyles = css`
  svg svg {
    overflow: visible;
  }
  [dir='rtl'] svg svg {
    transform: none;
  }
  [dir='rtl'] svg text {
    transform: scaleX(-1);
  }
`;
