import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { CHROMIUM_FLAGS, PROGRAMS, requireProgram } from './find.ts';
import { endGroup, startWebKitDriver } from './webkit.ts';

/**
 * One launcher for each engine asked for. WebKit's driver runs until the process ends.
 * @param {readonly string[]} engines
 */
export async function createLaunchers(engines) {
  const create = { Chromium: chromium, Firefox: firefox, WebKit: webkit };
  return Promise.all(engines.map((engine) => create[engine]()));
}

function chromium() {
  const executablePath = requireProgram(PROGRAMS.chromium);
  const launcher = chromeLauncher({
    launchOptions: { executablePath, headless: true, args: CHROMIUM_FLAGS },
  });
  return endWithUs(Object.assign(launcher, { name: 'Chromium' }));
}

function firefox() {
  const executablePath = requireProgram(PROGRAMS.firefox);
  const launcher = chromeLauncher({ launchOptions: { executablePath, headless: true, browser: 'firefox' } });
  return endWithUs(Object.assign(launcher, { name: 'Firefox' }));
}

/** Ends the browser with this process: puppeteer does so for one browser only when it has started two. */
function endWithUs(launcher) {
  process.once('exit', () => {
    const pid = launcher.browser?.connected ? launcher.browser.process()?.pid : undefined;
    if (pid !== undefined) endGroup(pid);
  });
  return launcher;
}

async function webkit() {
  const driver = await startWebKitDriver();
  const launcher = webdriverLauncher({
    automationProtocol: 'webdriver',
    hostname: '127.0.0.1',
    port: driver.port,
    path: '/',
    connectionRetryCount: 0,
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: driver.miniBrowser, args: ['--automation'] },
    },
  });
  // The launcher names itself after the program when it is initialised; results are counted by engine.
  const initialize = launcher.initialize.bind(launcher);
  return Object.assign(launcher, {
    initialize: async (config) => {
      await initialize(config);
      launcher.name = 'WebKit';
    },
  });
}
