// Installs package-lock.json and copies the files named in package.json ("clientLibraries") to wwwroot/lib.
// Run by ClientLibraries.targets; may be started by several builds at once, so one lock folder guards it.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const modules = join(here, 'node_modules');
const target = join(here, 'wwwroot', 'lib');
const stamp = join(target, 'NOTICE.txt');
const lock = join(here, 'obj', 'client-libraries.lock');
const inputs = ['package.json', 'package-lock.json', 'client-libraries.mjs'].map(name => join(here, name));
const lockIsAbandonedAfter = 5 * 60 * 1000;

const sleep = milliseconds => new Promise(resume => setTimeout(resume, milliseconds));

function isCurrent() {
  if (!existsSync(stamp)) return false;
  const written = statSync(stamp).mtimeMs;
  return inputs.every(input => statSync(input).mtimeMs <= written);
}

async function takeLock() {
  mkdirSync(dirname(lock), { recursive: true });
  for (;;) {
    try {
      mkdirSync(lock);
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      const taken = statSync(lock, { throwIfNoEntry: false });
      if (taken && Date.now() - taken.mtimeMs > lockIsAbandonedAfter) rmSync(lock, { recursive: true, force: true });
      await sleep(200);
    }
  }
}

function install() {
  const result = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'],
    { cwd: here, stdio: 'inherit', shell: process.platform === 'win32' });
  if (result.error) throw new Error(`npm could not be started (Node 20 or later is needed): ${result.error.message}`);
  if (result.status !== 0) throw new Error(`npm ci ended with ${result.status}`);
}

function copy({ from, to, layer }) {
  const destination = join(target, to);
  mkdirSync(dirname(destination), { recursive: true });
  if (!layer) return cpSync(join(modules, from), destination);
  // In a cascade layer a library's rules lose against ours whatever their specificity.
  const css = readFileSync(join(modules, from), 'utf8').replace(/@charset[^;]*;/, '').replace(/\/\*# sourceMappingURL.*$/s, '');
  writeFileSync(destination, `@layer ${layer}{${css}}\n`);
}

function notice(dependencies) {
  const lines = Object.keys(dependencies).map(name => {
    const about = JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8'));
    return `${name} ${about.version}, licence ${about.license}`;
  });
  return `Libraries in this folder\n${lines.join('\n')}\n`;
}

await takeLock();
try {
  if (!isCurrent()) {
    const { dependencies, clientLibraries } = JSON.parse(readFileSync(inputs[0], 'utf8'));
    install();
    rmSync(target, { recursive: true, force: true });
    clientLibraries.forEach(copy);
    writeFileSync(stamp, notice(dependencies));
  }
} finally {
  rmSync(lock, { recursive: true, force: true });
}
