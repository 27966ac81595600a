// editor.mjs - drive a real VS Code workbench (code-server's build of it, in
// headless Chromium) with an extension installed from a VSIX, by mouse and
// keyboard, as its user would.
//
//   bash install-editor.sh DIR                  # once, see its header
//   EDITOR_HOME=DIR node my-test.mjs
//
//   import { startEditor } from './editor.mjs';
//   const ed = await startEditor({ vsix: ['my.vsix'], workspace: '/path/to/folder' });
//   try {
//     await ed.openFile('a.md');
//     const problems = await ed.waitForProblems((list) => list.length === 2);
//     await ed.quickFix({ line: 3, column: 9, title: 'Replace' });
//     await ed.save();                          // then read the file from disk
//     await ed.screenshot('after.png');
//   } finally {
//     await ed.close();                         // ends every process it started
//   }
//
// startEditor options: vsix (paths), workspace (a folder; edits land in it, so
// pass a copy), workspaceFile (a .code-workspace in it, to open several folders), home (default $EDITOR_HOME), settings (user settings), host
// ('node', the default: VS Code server with a Node extension host; 'web': no
// server, extensions run from their "browser" entry in a web worker and the
// workspace is a virtual folder disk:/ kept on the real one), viewport, timeout
// (ms for each wait, default 60000), verbose (print the server's log).
//
// runExtensionTests runs a CommonJS module that exports run() inside the Node
// extension host, with the whole vscode API, as @vscode/test-electron would:
//   const { code, output } = await runExtensionTests({ vsix, workspace, testsPath });
//
// One editor takes 5 to 10 s to start: share one among several checks.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as http from 'node:http';
import { createRequire } from 'node:module';
import * as os from 'node:os';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Poll `probe` until it returns something truthy; `what` names it in the error. */
export async function until(what, probe, timeout = 30000, every = 100) {
  const end = Date.now() + timeout;
  let last;
  for (;;) {
    try {
      const value = await probe();
      if (value) return value;
      last = undefined;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`timed out after ${timeout} ms: ${what}${last ? ` (${last.message})` : ''}`);
    await sleep(every);
  }
}

/** Live (not zombie) processes of the session that `sid` leads, and descendants of `roots`. */
function processesOf(sid, roots) {
  const all = [];
  for (const name of fs.readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = fs.readFileSync(`/proc/${name}/stat`, 'utf8');
      const [state, ppid, , session] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      if (state !== 'Z') all.push({ pid: Number(name), ppid: Number(ppid), session: Number(session) });
    } catch {
      /* gone meanwhile */
    }
  }
  const mine = new Set(roots);
  for (let grew = true; grew; ) {
    grew = false;
    for (const p of all) {
      if (!mine.has(p.pid) && (p.session === sid || mine.has(p.ppid))) {
        mine.add(p.pid);
        grew = true;
      }
    }
  }
  return all.map((p) => p.pid).filter((pid) => mine.has(pid));
}

function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch {
    /* gone */
  }
}

export function loadInstallation(home = process.env.EDITOR_HOME) {
  if (!home) throw new Error('pass { home } or set EDITOR_HOME to the folder that install-editor.sh printed');
  const full = path.resolve(home);
  return { home: full, ...JSON.parse(fs.readFileSync(path.join(full, 'editor.json'), 'utf8')) };
}

async function loadPlaywright(home) {
  const require = createRequire(path.join(home, 'package.json'));
  const loaded = await import(pathToFileURL(require.resolve('playwright-core')).href);
  return loaded.chromium ?? loaded.default.chromium;
}

const browserArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--lang=en-US',
];

const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.colorTheme': 'Default Light Modern',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'chat.disableAIFeatures': true,
  'git.enabled': false,
  'editor.cursorBlinking': 'solid',
  'files.autoSave': 'off',
};

/** Everything below one temporary folder: user data, extensions, the child's HOME, sockets. */
class Setup {
  constructor(options) {
    this.options = options;
    this.install = loadInstallation(options.home);
    this.timeout = options.timeout ?? 60000;
    this.workspace = fs.realpathSync(options.workspace);
    this.tmp = fs.mkdtempSync(path.join(os.tmpdir(), 'editor-'));
    this.dirs = Object.fromEntries(
      ['user', 'extensions', 'home', 'run', 'tmp'].map((d) => [d, path.join(this.tmp, d)]),
    );
    for (const d of Object.values(this.dirs)) fs.mkdirSync(d, { recursive: true, mode: 0o700 });
    this.settings = { ...quietSettings, ...options.settings };
    fs.mkdirSync(path.join(this.dirs.user, 'User'), { recursive: true });
    fs.writeFileSync(path.join(this.dirs.user, 'User', 'settings.json'), JSON.stringify(this.settings, null, 2));
    this.logs = [];
    this.consoleLines = [];
    this.cleanups = [];

    // Nothing of the caller's home is read or written, and the marketplace is off.
    const { dirs, install } = this;
    this.env = {
      ...process.env,
      PATH: `${path.dirname(install.node)}${path.delimiter}${process.env.PATH}`,
      HOME: dirs.home,
      XDG_RUNTIME_DIR: dirs.run,
      TMPDIR: dirs.tmp,
      XDG_CONFIG_HOME: path.join(dirs.home, '.config'),
      XDG_DATA_HOME: path.join(dirs.home, '.local/share'),
      XDG_CACHE_HOME: path.join(dirs.home, '.cache'),
      EXTENSIONS_GALLERY: JSON.stringify({ serviceUrl: '', itemUrl: '', resourceUrlTemplate: '' }),
    };
    for (const name of ['VSCODE_IPC_HOOK_CLI', 'NODE_OPTIONS', 'PORT', 'PASSWORD']) delete this.env[name];
    this.common = [
      install.entry,
      '--config',
      path.join(this.tmp, 'config.yaml'),
      '--user-data-dir',
      dirs.user,
      '--extensions-dir',
      dirs.extensions,
      '--disable-telemetry',
      '--disable-update-check',
    ];
  }

  note(text) {
    this.logs.push(text);
    if (this.options.verbose) process.stderr.write(text);
  }

  /** Install the VSIX files as a user would; an engines.vscode that does not fit fails here. */
  async installExtensions() {
    for (const file of [this.options.vsix ?? []].flat()) {
      const child = spawn(this.install.node, [...this.common, '--force', '--install-extension', path.resolve(file)], {
        env: this.env,
        cwd: this.tmp,
      });
      let out = '';
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (d) => {
          out += d;
          this.note(String(d));
        });
      const code = await new Promise((resolve) => child.on('close', resolve));
      if (code !== 0) throw new Error(`--install-extension ${file} exited with ${code}\n${out}`);
    }
  }

  /** Start the server in a session of its own, so that all of it can be ended. */
  async startServer(more = []) {
    if (this.knows('idle-timeout-seconds')) more = [...more, '--idle-timeout-seconds', '120']; // should we be killed
    const server = spawn(
      this.install.node,
      [
        ...this.common,
        '--bind-addr',
        '127.0.0.1:0',
        '--auth',
        'none',
        '--disable-workspace-trust',
        '--disable-getting-started-override',
        '--locale',
        'en',
        ...more,
      ],
      { env: this.env, cwd: this.tmp, detached: true, stdio: ['ignore', 'pipe', 'pipe'] },
    );
    this.processes = () => processesOf(server.pid, [server.pid]);
    let exited = false;
    server.on('exit', () => {
      exited = true;
    });
    for (const stream of [server.stdout, server.stderr]) stream.on('data', (d) => this.note(String(d)));
    const killNow = () => {
      for (const pid of processesOf(server.pid, [server.pid])) signal(pid, 'SIGKILL');
      fs.rmSync(this.tmp, { recursive: true, force: true });
    };
    const onSignal = () => process.exit(130); // runs killNow
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    process.on('exit', killNow);
    for (const name of signals) process.on(name, onSignal);
    this.cleanups.push(async () => {
      const seen = new Set(processesOf(server.pid, [server.pid]));
      if (!exited) signal(server.pid, 'SIGTERM');
      const left = () => processesOf(server.pid, [...seen]);
      const end = Date.now() + 3000;
      while (left().length && Date.now() < end) await sleep(100);
      for (const pid of left()) signal(pid, 'SIGKILL');
      await until('the editor server to end', () => left().length === 0, 5000);
      process.off('exit', killNow);
      for (const name of signals) process.off(name, onSignal);
    });
    return until(
      'code-server to listen',
      () => {
        if (exited) throw new Error(`code-server exited: ${this.logs.join('').slice(-2000)}`);
        return /listening on (http:\/\/127\.0\.0\.1:\d+)/.exec(this.logs.join(''))?.[1];
      },
      this.timeout,
    );
  }

  /** Does this code-server know a command line option? */
  knows(option) {
    return fs.readFileSync(path.join(path.dirname(this.install.entry), 'cli.js'), 'utf8').includes(`"${option}"`);
  }

  async openPage(url, prepare) {
    const chromium = await loadPlaywright(this.install.home);
    this.browser = await chromium.launch({
      executablePath: process.env.CHROMIUM || this.install.chromium,
      headless: true,
      args: browserArgs,
    });
    this.cleanups.push(() => this.browser.close());
    const context = await this.browser.newContext({
      viewport: this.options.viewport ?? { width: 1280, height: 800 },
      locale: 'en-US',
      colorScheme: 'light',
      reducedMotion: 'reduce',
    });
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(url).origin });
    const page = await context.newPage();
    page.setDefaultTimeout(this.timeout);
    page.on('console', (m) => this.consoleLines.push(`${m.type()}: ${m.text()}`));
    page.on('response', (r) => {
      if (r.status() >= 400) this.consoleLines.push(`${r.status()}: ${r.url()}`);
    });
    page.on('pageerror', (e) => this.consoleLines.push(`pageerror: ${e.stack}`));
    page.on('dialog', (d) => d.accept()); // 'Leave site?' on close with unsaved edits
    await prepare?.(page);
    await page.goto(url);
    return page;
  }

  async close() {
    const errors = [];
    for (const step of this.cleanups.splice(0).reverse()) {
      try {
        await step();
      } catch (error) {
        errors.push(error);
      }
    }
    fs.rmSync(this.tmp, { recursive: true, force: true, maxRetries: 5 });
    if (errors.length) throw errors[0];
  }
}

export async function startEditor(options = {}) {
  const setup = new Setup(options);
  try {
    await setup.installExtensions();
    const web = options.host === 'web';
    const origin = web ? await serveWeb(setup) : await setup.startServer();
    const folder = web ? 'disk:/' : setup.workspace;
    const place = options.workspaceFile
      ? `workspace=${encodeURIComponent(path.join(setup.workspace, options.workspaceFile))}`
      : `folder=${encodeURIComponent(folder)}`;
    const prepare = web ? (first) => registerWebviewWorker(first, origin) : undefined;
    const page = await setup.openPage(`${origin}/?${place}`, prepare);
    await page.waitForSelector('.monaco-workbench .explorer-folders-view').catch((error) => {
      throw new Error(
        `the workbench did not come up: ${error.message}\n${setup.consoleLines.concat(setup.logs).join('\n').slice(0, 6000)}`,
      );
    });
    return new Editor({
      setup,
      page,
      workspace: setup.workspace,
      web,
      timeout: setup.timeout,
      logs: setup.logs,
      consoleLines: setup.consoleLines,
      install: setup.install,
    });
  } catch (error) {
    await setup.close();
    throw error;
  }
}

/**
 * Run testsPath (CommonJS, exports run()) in the Node extension host of a real
 * editor, next to the extensions in `vsix` or under `extensionDevelopmentPath`.
 * Resolves { code, output }: code is 0 when run() resolved.
 */
export async function runExtensionTests(options) {
  const setup = new Setup(options);
  try {
    await setup.installExtensions();
    // Recent versions heed a payload in the address only with the smoke test driver on.
    const origin = await setup.startServer(
      setup.knows('vscode-option') ? ['--vscode-option', 'enable-smoke-test-driver'] : [],
    );
    let development = options.extensionDevelopmentPath;
    if (!development) {
      // tests only run beside an extension under development: give it an empty one
      development = path.join(setup.tmp, 'runner');
      fs.mkdirSync(development);
      fs.writeFileSync(
        path.join(development, 'package.json'),
        JSON.stringify({
          name: 'runner',
          publisher: 'e2e',
          version: '0.0.1',
          engines: { vscode: '^1.80.0' },
        }),
      );
    }
    const remote = (p) => `vscode-remote://${new URL(origin).host}${encodeURI(fs.realpathSync(p))}`;
    const payload = JSON.stringify([
      ['extensionDevelopmentPath', remote(development)],
      ['extensionTestsPath', remote(options.testsPath)],
    ]);
    const output = [];
    let finish;
    const finished = new Promise((resolve) => {
      finish = resolve;
    });
    await setup.openPage(
      `${origin}/?folder=${encodeURIComponent(setup.workspace)}&payload=${encodeURIComponent(payload)}`,
      async (page) => {
        await page.exposeFunction('codeAutomationLog', (_type, args) => {
          output.push(args.join(' '));
        });
        await page.exposeFunction('codeAutomationExit', (code) => finish(code));
      },
    );
    const limit = options.testsTimeout ?? 120000;
    let timer;
    const late = new Promise((_, reject) => {
      timer = setTimeout(
        () =>
          reject(
            new Error(
              `the tests did not end in ${limit} ms\n${output.concat(setup.consoleLines).join('\n').slice(-4000)}`,
            ),
          ),
        limit,
      );
    });
    const code = await Promise.race([finished, late]).finally(() => clearTimeout(timer));
    await sleep(500); // what the tests printed last is still on its way
    return { code, output, consoleLines: setup.consoleLines };
  } finally {
    await setup.close();
  }
}

// --- the web variant: the same workbench with no server behind it ------------

/** A file system provider extension for disk:/, talking to serveWeb below. */
const diskExtension = {
  'package.json': JSON.stringify({
    name: 'disk',
    publisher: 'e2e',
    version: '0.0.1',
    engines: { vscode: '^1.80.0' },
    browser: './main.js',
    activationEvents: ['onFileSystem:disk'],
    extensionKind: ['web'],
  }),
  'main.js': `
    const vscode = require('vscode');
    exports.activate = (context) => {
      const base = context.extensionUri.with({ path: '/disk' }).toString(true);
      const changed = new vscode.EventEmitter();
      const call = async (op, uri, init) => {
        const answer = await fetch(base + '?op=' + op + '&path=' + encodeURIComponent(uri.path), init);
        if (answer.status === 404) throw vscode.FileSystemError.FileNotFound(uri);
        if (!answer.ok) throw vscode.FileSystemError.Unavailable(await answer.text());
        return answer;
      };
      const fire = (type, uri) => changed.fire([{ type, uri }]);
      context.subscriptions.push(vscode.workspace.registerFileSystemProvider('disk', {
        onDidChangeFile: changed.event,
        watch: () => new vscode.Disposable(() => {}),
        stat: async (uri) => (await call('stat', uri)).json(),
        readDirectory: async (uri) => (await call('list', uri)).json(),
        readFile: async (uri) => new Uint8Array(await (await call('read', uri)).arrayBuffer()),
        createDirectory: async (uri) => { await call('mkdir', uri, { method: 'POST' }); },
        writeFile: async (uri, content) => {
          await call('write', uri, { method: 'POST', body: content });
          fire(vscode.FileChangeType.Changed, uri);
        },
        delete: async (uri) => { await call('delete', uri, { method: 'POST' }); fire(vscode.FileChangeType.Deleted, uri); },
        rename: async () => { throw vscode.FileSystemError.NoPermissions('rename'); },
      }, { isCaseSensitive: true }));
    };`,
};

const mime = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

/** Undo the two places where code-server ties the workbench to its server. */
function serverless(script) {
  const changes = [
    [/(JSON\.parse\([\w$]+\)),remoteAuthority:location\.host\}/, '$1}'],
    [
      /get userRoamingDataHome\(\)\{return [\w$]+\(([\w$]+)\.file\(this\.userDataPath\)\.with\(\{scheme:[\w$]+\.vscodeRemote\}\),"User"\)\}/,
      'get userRoamingDataHome(){return $1.file("/User").with({scheme:"vscode-userdata"})}',
    ],
  ];
  for (const [from, to] of changes) {
    if (!from.test(script)) throw new Error(`this code-server's workbench.js has no ${from}: adapt serverless()`);
    script = script.replace(from, to);
  }
  return script;
}

/**
 * Headless Chromium now and then never answers `register()` in the frames of webviews, which then stay blank. So the
 * service worker is registered by a page of its own beforehand, and a frame that has it need not ask again.
 */
function withWorkerThere(html) {
  const from = 'if (disableServiceWorker) {';
  if (!html.includes(from)) throw new Error(`this code-server's webview page has no ${from}: adapt withWorkerThere()`);
  const changed = html.replace(from, 'if (disableServiceWorker || navigator.serviceWorker.controller) {');
  const [, script] = /<script async type="module">([\s\S]*?)<\/script>/.exec(changed) ?? [];
  if (script === undefined)
    throw new Error("this code-server's webview page has another script: adapt withWorkerThere()");
  return changed.replace(/'sha256-[^']+'/, `'sha256-${createHash('sha256').update(script).digest('base64')}'`);
}

/** The page that registers the service worker of webviews. */
async function registerWebviewWorker(page, origin) {
  const folder = `${origin}/vscode/out/vs/workbench/contrib/webview/browser/pre/`;
  await page.goto(`${folder}fake.html`);
  await page.evaluate(async () => {
    const taken = new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
    const asked =
      'service-worker.js?v=6&vscode-resource-base-authority=vscode-resource.vscode-cdn.net&remoteAuthority=&platform=browser';
    await navigator.serviceWorker.register(asked);
    if (!navigator.serviceWorker.controller) await taken;
  });
}

async function serveWeb(setup) {
  const vscodeRoot = path.resolve(path.dirname(setup.install.entry), '../../lib/vscode');
  const installed = fs
    .readdirSync(setup.dirs.extensions)
    .filter((d) => fs.existsSync(path.join(setup.dirs.extensions, d, 'package.json')));
  const within = (root, rel) => {
    const full = path.resolve(root, `./${rel}`);
    return full === root || full.startsWith(root + path.sep) ? full : undefined;
  };
  const disk = async (op, full, request) => {
    const kind = (stat) => (stat.isDirectory() ? 2 : 1);
    if (op === 'stat') {
      const stat = fs.statSync(full);
      return JSON.stringify({ type: kind(stat), ctime: stat.ctimeMs, mtime: stat.mtimeMs, size: stat.size });
    }
    if (op === 'list')
      return JSON.stringify(fs.readdirSync(full).map((n) => [n, kind(fs.statSync(path.join(full, n)))]));
    if (op === 'read') return fs.readFileSync(full);
    if (op === 'mkdir') return fs.mkdirSync(full, { recursive: true }) ?? '';
    if (op === 'delete') return fs.rmSync(full, { recursive: true }) ?? '';
    if (op === 'write') {
      const chunks = [];
      for await (const chunk of request) chunks.push(chunk);
      fs.writeFileSync(full, Buffer.concat(chunks));
      return '';
    }
    throw new Error(`unknown operation ${op}`);
  };
  let origin;
  const page = () => {
    const { host } = new URL(origin);
    const at = (p) => ({ scheme: 'http', authority: host, path: p });
    const configuration = {
      additionalBuiltinExtensions: [at('/disk-extension'), ...installed.map((_, i) => at(`/extension/${i}`))],
      productConfiguration: {
        extensionsGallery: undefined,
        enableTelemetry: false,
        codeServerVersion: '',
        rootEndpoint: '/',
      },
      configurationDefaults: setup.settings,
      enableWorkspaceTrust: false,
      callbackRoute: '/callback',
      webviewEndpoint: `${origin}/vscode/out/vs/workbench/contrib/webview/browser/pre`, // not that of the internet
      userDataPath: '/',
      isEnabledFileDownloads: true,
      isEnabledFileUploads: true,
      isEnabledCoderGettingStarted: false, // code-server's own
    };
    const quote = (value) => JSON.stringify(value).replace(/&/g, '&amp;').replace(/"/g, '&quot;');
    return `<!DOCTYPE html><html><head><meta charset="utf-8">
      <meta id="vscode-workbench-web-configuration" data-settings="${quote(configuration)}">
      <link rel="stylesheet" href="/vscode/out/vs/code/browser/workbench/workbench.css"></head><body aria-label="">
      <script>globalThis._VSCODE_FILE_ROOT = ${JSON.stringify(`${origin}/vscode/out/`)};</script>
      <script type="module" src="/vscode/out/nls.messages.js"></script>
      <script type="module" src="/vscode/out/vs/code/browser/workbench/workbench.js"></script></body></html>`;
  };
  const server = http.createServer(async (request, response) => {
    const send = (status, type, body) => {
      response.writeHead(status, {
        'Content-Type': type,
        'Access-Control-Allow-Origin': '*',
        'Cache-Control': 'no-store',
      });
      response.end(body);
    };
    try {
      const url = new URL(request.url, origin);
      const name = decodeURIComponent(url.pathname);
      if (name === '/') return send(200, 'text/html', page());
      if (name === '/disk') {
        const full = within(setup.workspace, url.searchParams.get('path'));
        if (!full) return send(403, 'text/plain', '');
        return send(200, 'application/octet-stream', await disk(url.searchParams.get('op'), full, request));
      }
      const [, area, rest] = /^\/([^/]+)\/(.*)$/.exec(name) ?? [];
      if (area === 'disk-extension' && diskExtension[rest])
        return send(200, mime[path.extname(rest)], diskExtension[rest]);
      let full;
      if (area === 'vscode') full = within(vscodeRoot, rest);
      if (area === 'extension')
        full = within(
          path.join(setup.dirs.extensions, installed[Number.parseInt(rest, 10)] ?? '-'),
          rest.replace(/^\d+/, ''),
        );
      if (!full || !fs.statSync(full).isFile()) return send(404, 'text/plain', 'not found');
      if (rest === 'out/vs/code/browser/workbench/workbench.js')
        return send(200, mime['.js'], serverless(fs.readFileSync(full, 'utf8')));
      if (rest.endsWith('/webview/browser/pre/index.html'))
        return send(200, mime['.html'], withWorkerThere(fs.readFileSync(full, 'utf8')));
      return send(200, mime[path.extname(full)] ?? 'application/octet-stream', fs.readFileSync(full));
    } catch (error) {
      return send(error.code === 'ENOENT' ? 404 : 500, 'text/plain', String(error.message));
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  setup.cleanups.push(
    () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  );
  origin = `http://127.0.0.1:${server.address().port}`;
  return origin;
}

export class Editor {
  constructor(parts) {
    Object.assign(this, parts);
  }

  // --- moving around ------------------------------------------------------

  /** Run a command from the command palette by its exact title. */
  async runCommand(title) {
    const { page } = this;
    const list = '.quick-input-widget .quick-input-list .monaco-list-row';
    const input = page.locator('.quick-input-widget .quick-input-box input');
    await until(
      `the command "${title}" in the palette`,
      async () => {
        await page.keyboard.press('F1');
        await input.waitFor({ state: 'visible', timeout: 5000 });
        await input.fill(`>${title}`);
        // The palette lists "Category: Title, keybinding" as its aria-label.
        const row = page
          .locator(list)
          .filter({ has: page.locator('.label-name', { hasText: exactly(title) }) })
          .first();
        try {
          await row.waitFor({ state: 'visible', timeout: 3000 });
        } catch (error) {
          await page.keyboard.press('Escape');
          throw error;
        }
        await row.click();
        return true;
      },
      this.timeout,
    );
  }

  relative(full) {
    return this.web ? full.replace(/^\//, '') : path.relative(this.workspace, full);
  }

  /** Open a file (relative to the workspace) with Quick Open and wait for its editor. */
  async openFile(file) {
    const { page } = this;
    const full = this.web ? path.posix.join('/', file) : path.resolve(this.workspace, file);
    const editor = page.locator(`.editor-instance .monaco-editor[data-uri$=${JSON.stringify(uriPath(full))}]`).first();
    await until(
      `an editor for ${file}`,
      async () => {
        if (await editor.isVisible()) return true;
        await page.keyboard.press('Control+P');
        const input = page.locator('.quick-input-widget .quick-input-box input');
        await input.waitFor({ state: 'visible', timeout: 5000 });
        await input.fill(full);
        // the first row, since before filtering the list holds recently opened files
        const row = page.locator('.quick-input-widget .monaco-list-row[data-index="0"] .label-name', {
          hasText: exactly(path.basename(full)),
        });
        await row.waitFor({ state: 'visible', timeout: 5000 });
        await sleep(100);
        await row.click({ timeout: 5000 });
        await editor.waitFor({ state: 'visible', timeout: 5000 });
        return true;
      },
      this.timeout,
    );
    await this.focusEditor();
  }

  async focusEditor() {
    await this.page.keyboard.press('Control+1'); // focus the first editor group
    await this.page.waitForSelector('.editor-instance .monaco-editor.focused');
  }

  /** Put the cursor at a line and column, both counted from 1. */
  async goTo(line, column = 1) {
    const { page } = this;
    await this.focusEditor();
    await page.keyboard.press('Control+G');
    const input = page.locator('.quick-input-widget .quick-input-box input');
    await input.waitFor({ state: 'visible' });
    await input.fill(`:${line}:${column}`);
    await page.keyboard.press('Enter');
    await input.waitFor({ state: 'hidden' });
    // only the line: the status bar's column counts tabs and emoji in its own way
    await page
      .locator('.statusbar-item', { hasText: `Ln ${line}, Col ` })
      .first()
      .waitFor();
  }

  async type(text) {
    await this.page.keyboard.type(text, { delay: 15 });
  }
  async press(key) {
    await this.page.keyboard.press(key);
  }

  /** Type at the end of a line, and see that the file is changed: a key pressed while a widget closes can be lost. */
  async typeAtEndOf(line, text) {
    const dirty = this.page.locator('.tabs-container .tab.active.dirty');
    await until(
      `the file to be changed by what is typed at the end of line ${line}`,
      async () => {
        await this.goTo(line);
        await this.press('End');
        await this.type(text);
        await dirty.waitFor({ timeout: 3000 });
        return true;
      },
      this.timeout,
    );
  }

  /** Save the active file and wait until the editor no longer shows it as changed. */
  async save() {
    await this.page.keyboard.press('Control+S');
    await this.page.waitForFunction(() => !document.querySelector('.tabs-container .tab.active.dirty'));
  }

  /** The processes of the extension host, and below it, whose command line holds some words. */
  processes(words) {
    return this.setup.processes().filter((pid) => {
      try {
        return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').includes(words);
      } catch {
        return false; // gone meanwhile
      }
    });
  }

  /** The active file as it is on disk after save(). */
  read(file) {
    return fs.readFileSync(path.resolve(this.workspace, file), 'utf8');
  }

  // --- problems -----------------------------------------------------------

  async showProblems() {
    const { page } = this;
    if (!(await page.locator('.markers-panel').isVisible())) {
      await page.keyboard.press('Control+Shift+M');
      await page.waitForSelector('.markers-panel');
    }
  }

  /**
   * What the Problems panel lists, taken from it with Select All and Copy:
   * [{ file, line, column, endLine, endColumn, severity, message, source, code, codeUrl, tags, related }]
   */
  async problems() {
    const { page } = this;
    await this.showProblems();
    const rows = page.locator('.markers-panel .monaco-list-row');
    if ((await rows.count()) === 0) return [];
    await page.locator('.markers-panel .monaco-list').first().focus();
    await page.evaluate(() => navigator.clipboard.writeText(''));
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Control+C');
    const text = await until('the copied problems', () => page.evaluate(() => navigator.clipboard.readText()), 5000);
    const names = { 8: 'error', 4: 'warning', 2: 'information', 1: 'hint' };
    return JSON.parse(text)
      .map((m) => ({
        file: this.relative(typeof m.resource === 'string' ? m.resource : m.resource.path),
        line: m.startLineNumber,
        column: m.startColumn,
        endLine: m.endLineNumber,
        endColumn: m.endColumn,
        severity: names[m.severity] ?? m.severity,
        message: m.message,
        source: m.source,
        code: m.code && typeof m.code === 'object' ? m.code.value : m.code,
        codeUrl: m.code && typeof m.code === 'object' ? linkOf(m.code.target) : undefined,
        tags: m.tags,
        related: m.relatedInformation,
      }))
      .sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column);
  }

  /** Wait until the Problems panel satisfies `test`; returns the list. */
  async waitForProblems(test = (list) => list.length > 0, timeout = this.timeout) {
    let last;
    try {
      return await until(
        'problems',
        async () => {
          last = await this.problems();
          return test(last) && last;
        },
        timeout,
        300,
      );
    } catch (error) {
      throw new Error(`${error.message}; last seen: ${JSON.stringify(last)}`);
    }
  }

  /** How many squiggles the visible part of the active editor shows; with `expected`, wait for that many. */
  async squiggles(kind = 'warning', expected) {
    const count = () => this.page.locator(`.editor-instance .squiggly-${kind}`).count();
    if (expected !== undefined)
      await until(`${expected} squiggles`, async () => (await count()) === expected, this.timeout);
    return count();
  }

  // --- code actions, completions, snippets, hover ---------------------------

  /** Titles offered by Ctrl+. at a place; leaves the menu open for choose(). */
  async codeActions({ line, column }) {
    const { page } = this;
    const rows = page.locator('.action-widget .monaco-list-row.action');
    await until(
      `code actions at ${line}:${column}`,
      async () => {
        await this.goTo(line, column);
        await page.keyboard.press('Control+.');
        await rows.first().waitFor({ state: 'visible', timeout: 3000 });
        return true;
      },
      this.timeout,
    );
    return (await rows.allInnerTexts()).map((t) => t.replace(/\s+/g, ' ').trim());
  }

  /** Apply, by keyboard, the code action whose title contains `title`. */
  async quickFix({ line, column, title = '' }) {
    const { page } = this;
    const titles = await this.codeActions({ line, column });
    const wanted = titles.findIndex((t) => t.includes(title));
    if (wanted < 0) {
      await page.keyboard.press('Escape');
      throw new Error(`no code action "${title}" at ${line}:${column}, only ${JSON.stringify(titles)}`);
    }
    const focused = page.locator('.action-widget .monaco-list-row.action.focused');
    for (let i = 0; i <= titles.length; i++) {
      if (
        (await focused.count()) &&
        (await focused.first().textContent()).replace(/\s+/g, ' ').trim() === titles[wanted]
      )
        break;
      if (i === titles.length) throw new Error(`could not reach "${titles[wanted]}" with the arrow keys`);
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Enter');
    await focused.first().waitFor({ state: 'hidden' });
    return titles;
  }

  /** Labels in the suggest widget after Ctrl+Space at the cursor. */
  async completions() {
    const { page } = this;
    const rows = page.locator('.suggest-widget.visible .monaco-list-row');
    await until(
      'completions',
      async () => {
        await page.keyboard.press('Control+Space');
        await rows.first().waitFor({ state: 'visible', timeout: 3000 });
        return true;
      },
      this.timeout,
    );
    return rows.evaluateAll((all) =>
      all.map((row) => row.querySelector('.label-name')?.textContent ?? row.getAttribute('aria-label')),
    );
  }

  /** Type a prefix and accept the completion or snippet with that label. */
  async complete(prefix, label = prefix) {
    const { page } = this;
    await this.type(prefix);
    const row = page
      .locator('.suggest-widget.visible .monaco-list-row')
      .filter({ has: page.locator('.label-name', { hasText: exactly(label) }) })
      .first();
    await until(
      `"${label}" among the completions`,
      async () => {
        if (await row.isVisible()) return true;
        await page.keyboard.press('Escape');
        await page.keyboard.press('Control+Space');
        await row.waitFor({ state: 'visible', timeout: 3000 });
        return true;
      },
      this.timeout,
    );
    for (let i = 0; i < 50 && !(await row.evaluate((el) => el.classList.contains('focused'))); i++)
      await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.suggest-widget.visible').waitFor({ state: 'hidden' });
  }

  /** Insert a contributed snippet by its prefix through the palette's snippet list. */
  async insertSnippet(prefix) {
    const { page } = this;
    await this.runCommand('Snippets: Insert Snippet');
    const input = page.locator('.quick-input-widget .quick-input-box input');
    await input.waitFor({ state: 'visible' });
    await input.fill(prefix);
    await page
      .locator('.quick-input-widget .monaco-list-row .label-name', { hasText: exactly(prefix) })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await input.waitFor({ state: 'hidden' });
  }

  /** Text of the hover shown at a place (Ctrl+K Ctrl+I). */
  async hover({ line, column }) {
    const { page } = this;
    await this.goTo(line, column);
    await page.keyboard.press('Control+K');
    await page.keyboard.press('Control+I');
    const box = page.locator('.monaco-hover:visible .monaco-hover-content').first();
    await box.waitFor();
    const text = (await box.textContent()).trim();
    await page.keyboard.press('Escape');
    return text;
  }

  /** Texts of the notifications on screen. */
  notifications() {
    return this.page.locator('.notification-toast .notification-list-item-message').allInnerTexts();
  }

  async waitForNotification(part) {
    return until(
      `a notification with "${part}"`,
      async () => (await this.notifications()).find((t) => t.includes(part)),
      this.timeout,
    );
  }

  async screenshot(file) {
    fs.mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
    await this.page.screenshot({ path: file });
    return file;
  }

  /** On a failing test: screenshot, logs (the extension host's and the output channels' too) and browser console into a folder. */
  async saveEvidence(folder) {
    fs.mkdirSync(folder, { recursive: true });
    const logs = path.join(this.setup.dirs.user, 'logs');
    if (fs.existsSync(logs)) fs.cpSync(logs, path.join(folder, 'logs'), { recursive: true });
    await this.screenshot(path.join(folder, 'failure.png')).catch(() => {});
    fs.writeFileSync(path.join(folder, 'server.log'), this.logs.join(''));
    fs.writeFileSync(path.join(folder, 'console.log'), this.consoleLines.join('\n'));
  }

  async close() {
    await this.setup.close();
  }
}

/** A path as VS Code writes it in a URI. */
function uriPath(full) {
  return full
    .split('/')
    .map((part) =>
      encodeURIComponent(part).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`),
    )
    .join('/');
}

function exactly(text) {
  return new RegExp(`^\\s*${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*$`);
}

function linkOf(target) {
  if (!target) return undefined;
  if (typeof target === 'string') return target;
  return (
    target.external ??
    `${target.scheme}://${target.authority ?? ''}${target.path ?? ''}${target.fragment ? `#${target.fragment}` : ''}`
  );
}
