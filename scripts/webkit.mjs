// Web Test Runner in WebKitGTK (Debian: webkit2gtk-driver and xvfb): W3C WebDriver, spoken by fetch.
// https://www.w3.org/TR/webdriver2/
import {spawn} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';

const folders = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/libexec'];
const browser =
  process.env.WEBKIT_PATH ?? folders.map((folder) => `${folder}/webkit2gtk-4.1/MiniBrowser`).find(existsSync);
const driver = '/usr/bin/WebKitWebDriver';

/** Whether there is one, with its driver and a screen for it. */
export const hasWebkit = () =>
  browser !== undefined && existsSync(driver) && (process.env.DISPLAY !== undefined || existsSync('/usr/bin/Xvfb'));

/** Keys by name, as WebDriver writes them: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const keys = {
  ...{Backspace: '\uE003', Tab: '\uE004', Enter: '\uE007', Shift: '\uE008', Escape: '\uE00C', Space: ' '},
  ...{PageUp: '\uE00E', PageDown: '\uE00F', End: '\uE010', Home: '\uE011'},
  ...{ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015'},
};
const keyOf = (name) => keys[name] ?? name;

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });

async function call(url, method, body) {
  const answer = await fetch(url, {method, body: method === 'POST' ? JSON.stringify(body ?? {}) : undefined});
  const {value} = await answer.json();
  if (value?.error) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

/** Returns a screen's name: the one there is, or a new one that nobody sees. */
async function screen(start) {
  if (process.env.DISPLAY) return process.env.DISPLAY;
  const server = start('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1200x24', '-nolisten', 'tcp'], process.env);
  return new Promise((resolve, reject) => {
    server.stdio[3].once('data', (name) => resolve(`:${String(name).trim()}`));
    server.once('exit', () => reject(new Error('Xvfb did not start')));
  });
}

/** Returns a folder of settings, under which the browser's own buttons leave its window as narrow as a phone. */
function narrowSettings() {
  const folder = mkdtempSync(join(tmpdir(), 'webkit-'));
  mkdirSync(join(folder, 'gtk-3.0'));
  writeFileSync(join(folder, 'gtk-3.0', 'gtk.css'), 'button, entry {min-width: 0; padding: 0}');
  return folder;
}

/** Starts driver and browser; returns the address of the session. */
async function openSession(start, settings) {
  const env = {
    ...process.env,
    DISPLAY: await screen(start),
    GDK_BACKEND: 'x11',
    LIBGL_ALWAYS_SOFTWARE: '1',
    NO_AT_BRIDGE: '1',
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    XDG_CONFIG_HOME: settings,
  };
  const port = await freePort();
  start(driver, [`--port=${port}`], env);
  const base = `http://127.0.0.1:${port}`;
  for (let tries = 100; ; tries--) {
    const isUp = await call(`${base}/status`, 'GET').catch((error) => {
      if (tries === 0) throw error;
    });
    if (isUp) break;
    await wait(50);
  }
  const options = {browserName: 'MiniBrowser', 'webkitgtk:browserOptions': {binary: browser, args: ['--automation']}};
  const {sessionId} = await call(`${base}/session`, 'POST', {capabilities: {alwaysMatch: options}});
  return `${base}/session/${sessionId}`;
}

/** As much of a puppeteer page as the commands of @web/test-runner-commands use; `send` speaks to the session. */
function pageOf(send) {
  const act = (type, ...actions) =>
    send('POST', '/actions', {
      actions: [{type, id: type, parameters: type === 'pointer' ? {pointerType: 'mouse'} : undefined, actions}],
    });
  const down = (value) => ({type: 'keyDown', value});
  const up = (value) => ({type: 'keyUp', value});
  const move = (x, y) => ({type: 'pointerMove', duration: 0, x, y});
  const evaluate = (script) => send('POST', '/execute/sync', {script, args: []});
  return {
    evaluate,
    async setViewport({width, height}) {
      const [across, along] = await evaluate('return [outerWidth - innerWidth, outerHeight - innerHeight]');
      await send('POST', '/window/rect', {width: width + across, height: height + along});
      await wait(100);
    },
    keyboard: {
      type: (text) => act('key', ...[...text].flatMap((sign) => [down(sign), up(sign)])),
      press: (name) => act('key', down(keyOf(name)), up(keyOf(name))),
      down: (name) => act('key', down(keyOf(name))),
      up: (name) => act('key', up(keyOf(name))),
    },
    mouse: {
      move: (x, y) => act('pointer', move(x, y)),
      click: (x, y) => act('pointer', move(x, y), {type: 'pointerDown', button: 0}, {type: 'pointerUp', button: 0}),
      down: () => act('pointer', {type: 'pointerDown', button: 0}),
      up: () => act('pointer', {type: 'pointerUp', button: 0}),
      reset: () => send('DELETE', '/actions'),
    },
  };
}

/** A launcher of Web Test Runner. */
export function webkitLauncher() {
  const children = [];
  const addresses = new Map();
  const settings = narrowSettings();
  let session;
  const start = (command, args, env) => {
    const child = spawn(command, args, {env, stdio: ['ignore', 'ignore', 'ignore', 'pipe']});
    children.push(child);
    return child;
  };
  const send = async (method, path, body) => call((await session) + path, method, body);
  const page = pageOf(send);
  return {
    name: 'WebKit',
    // What the commands ask for before they use `getPage`.
    type: 'puppeteer',
    concurrency: 1,
    initialize() {},
    async startSession(id, url) {
      session ??= openSession(start, settings);
      addresses.set(id, url);
      // There is one window for all files: none finds it as the one before has left it.
      await page.mouse.reset();
      await page.setViewport({width: 800, height: 600});
      await send('POST', '/url', {url});
    },
    isActive: (id) => addresses.has(id),
    getBrowserUrl: (id) => addresses.get(id),
    getPage: () => page,
    async stopSession(id) {
      addresses.delete(id);
      await send('POST', '/url', {url: 'about:blank'}).catch(() => {});
      return {};
    },
    async stop() {
      if (session) await send('DELETE', '').catch(() => {});
      for (const child of children.reverse()) child.kill();
      rmSync(settings, {recursive: true, force: true});
    },
  };
}
