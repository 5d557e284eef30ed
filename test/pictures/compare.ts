import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** What a comparison of two pictures found. */
export interface Comparison {
  /** Pixels that differ to the eye, edges of letters aside; all of them where the pictures differ in size. */
  different: number;
  /** Why the pictures cannot be laid over each other, if they cannot. */
  sizes?: string;
  /** What differs, in red, over the picture that was expected; as PNG. */
  picture: Buffer;
}

/** How far two colours may be apart to pass as the same, of 1; engines of one version draw alike to the last bit. */
const THRESHOLD = 0.1;

/** Compares two PNG pictures pixel by pixel. */
export function compare(expected: Buffer, found: Buffer): Comparison {
  const [before, after] = [PNG.sync.read(expected), PNG.sync.read(found)];
  const [width, height] = [Math.max(before.width, after.width), Math.max(before.height, after.height)];
  const difference = new PNG({ width, height });
  const different = pixelmatch(
    spread(before, width, height),
    spread(after, width, height),
    difference.data,
    width,
    height,
    { threshold: THRESHOLD },
  );
  const isSame = before.width === after.width && before.height === after.height;
  return {
    different: isSame ? different : width * height,
    ...(isSame ? {} : { sizes: `${before.width} × ${before.height} and ${after.width} × ${after.height}` }),
    picture: PNG.sync.write(difference),
  };
}

/** The same picture on a larger, empty one. */
function spread(picture: PNG, width: number, height: number): Buffer {
  const larger = new PNG({ width, height });
  PNG.bitblt(picture, larger, 0, 0, picture.width, picture.height, 0, 0);
  return larger.data;
}
