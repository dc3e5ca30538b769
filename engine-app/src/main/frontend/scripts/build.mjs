// Called by Maven: installs the dependencies, builds the client into <target>/classes/static, or
// checks it; each step only when what it depends on has changed since it last succeeded. "ahead"
// checks with what processor is left and says nothing: "check" waits for it, and then tells.
// Usage: node scripts/build.mjs build|ahead|check <target>
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { constants, setPriority } from 'node:os'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { setTimeout as pause } from 'node:timers/promises'

const [step, target] = process.argv.slice(2)
const home = resolve(import.meta.dirname, '..')
const out = resolve(target, 'classes/static')
const stamps = resolve(target, 'client')
const NOT_SOURCES = new Set(['node_modules', 'dist'])

function filesOf(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !NOT_SOURCES.has(entry.name))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      return entry.isDirectory() ? filesOf(path) : [path]
    })
    .sort()
}

function digest(paths) {
  const hash = createHash('sha256').update(process.version)
  for (const path of paths) hash.update(path.slice(home.length)).update(readFileSync(path))
  return hash.digest('hex')
}

function npm(...words) {
  const { status } = spawnSync('npm', words, {
    cwd: home,
    stdio: step === 'ahead' ? 'ignore' : 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, CLIENT_OUT: out, CI: 'true' }
  })
  if (status !== 0) process.exit(status ?? 1)
}

function once(stamp, state, product, run) {
  const upToDate = existsSync(product) && existsSync(stamp) && readFileSync(stamp, 'utf8') === state
  if (upToDate) return
  run()
  mkdirSync(resolve(stamp, '..'), { recursive: true })
  writeFileSync(stamp, state)
}

/** While this runs its process is known by a file. */
function known(file, run) {
  mkdirSync(resolve(file, '..'), { recursive: true })
  writeFileSync(file, String(process.pid))
  process.on('exit', () => rmSync(file, { force: true }))
  run()
}

function runs(file) {
  try {
    return process.kill(Number(readFileSync(file, 'utf8')), 0)
  } catch {
    return false
  }
}

const modules = join(home, 'node_modules')
const locked = digest([join(home, 'package.json'), join(home, 'package-lock.json')])
once(join(modules, '.tongban'), locked, modules, () =>
  npm('ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error')
)

const sources = digest(filesOf(home))
const check = () =>
  once(join(stamps, 'checked'), sources, stamps, () => npm('run', '--silent', 'check'))
if (step === 'build') {
  once(join(stamps, 'built'), sources, join(out, 'index.html'), () =>
    npm('run', '--silent', 'build', '--', '--logLevel', 'warn')
  )
} else if (step === 'ahead') {
  setPriority(constants.priority.PRIORITY_BELOW_NORMAL)
  known(join(stamps, 'checking'), check)
} else if (step === 'check') {
  while (runs(join(stamps, 'checking'))) await pause(200)
  check()
} else {
  process.stderr.write('step must be build, ahead or check\n')
  process.exit(2)
}
