const WIDTH = 30;

/** Draws how far a run has come, on a terminal only; elsewhere it says nothing. */
export function progressBar(
  total: number,
  stream: { write(text: string): unknown; isTTY?: boolean },
): { step(failed: boolean): void; end(): void } {
  let [done, failures] = [0, 0];
  const draw = (): void => {
    const filled = Math.floor((WIDTH * done) / total);
    const failed = failures ? `  ✗ ${failures}` : '';
    stream.write(`\r\u001b[2K${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${done}/${total}${failed}`);
  };
  const shown = stream.isTTY === true;
  return {
    step(failed) {
      done++;
      if (failed) failures++;
      if (shown) draw();
    },
    end() {
      if (shown) stream.write('\r\u001b[2K');
    },
  };
}
