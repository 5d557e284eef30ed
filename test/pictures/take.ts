import { createServer } from 'vite';
import type { Engine } from '../browsers/find.ts';
import { launchCamera } from '../stories/camera.ts';
import { sheetsOf } from './sheets.ts';

export interface Taken {
  /** `<engine>-<sheet>`, also the name of the file. */
  name: string;
  png: Buffer;
}

/** Takes the picture of every sheet in every engine. */
export async function takePictures(engines: readonly Engine[]): Promise<Taken[]> {
  const server = await createServer({
    configFile: false,
    root: '.',
    logLevel: 'error',
    server: { port: 0, host: '127.0.0.1', hmr: false, watch: null },
    // what it finds out while a page loads would load the page again
    optimizeDeps: { noDiscovery: true },
  });
  await server.listen();
  const { port } = server.httpServer!.address() as { port: number };
  try {
    const all = await Promise.all(
      engines.map((engine) => takeIn(engine, `http://127.0.0.1:${port}/test/pictures/page.html`)),
    );
    return all.flat();
  } finally {
    await server.close();
  }
}

async function takeIn(engine: Engine, address: string): Promise<Taken[]> {
  const camera = await launchCamera[engine]();
  const taken: Taken[] = [];
  try {
    for (const { name, width, media } of sheetsOf(engine)) {
      await camera.emulate?.(media);
      await camera.open(`${address}?sheet=${name}`, width);
      taken.push({ name: `${engine}-${name}`, png: Buffer.from(await camera.shoot()) });
    }
  } finally {
    await camera.close();
  }
  return taken;
}
