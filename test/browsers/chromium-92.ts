import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

/** The oldest browser the widgets promise, unpacked from an npm package; Linux on x64 alone. */
export interface OldChromium {
  executablePath: string;
  args: string[];
  env: NodeJS.ProcessEnv;
  remove(): void;
}

export function unpackChromium92(): OldChromium {
  const entry = createRequire(import.meta.url).resolve('chrome-aws-lambda');
  const packed = join(dirname(entry), '..', 'bin');
  const folder = mkdtempSync(join(tmpdir(), 'planglass-chromium-92-'));
  const executablePath = join(folder, 'chromium');
  writeFileSync(executablePath, unpack(join(packed, 'chromium.br')));
  chmodSync(executablePath, 0o755);
  for (const libraries of ['aws.tar.br', 'swiftshader.tar.br'])
    execFileSync('tar', ['-x', '-C', folder], { input: unpack(join(packed, libraries)) });
  return {
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--single-process',
      '--no-zygote',
      '--disable-quic',
      '--no-first-run',
    ],
    env: { ...process.env, LD_LIBRARY_PATH: join(folder, 'lib'), HOME: folder },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

const unpack = (file: string): Buffer => brotliDecompressSync(readFileSync(file));
