// Everything a change must pass: format, lint, types, unit tests, build, browser tests. The last line sums both test runners.
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { requireNode } from './node-version.mjs'

requireNode()
const { root } = await import('./build/root.ts')
const { runScript, runTool } = await import('./tools.mjs')

const reports = `${root}test-results/reports`
rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })
const unitReport = `${reports}/unit.json`
const browserReport = `${reports}/browser.json`

/** Stages that failed without a test to blame: each counts as one failure. */
let failedStages = 0

function stage(name, run) {
  console.log(`\n— ${name}`)
  const started = performance.now()
  const ok = run()
  console.log(
    `— ${name}: ${ok ? 'passed' : 'FAILED'} in ${((performance.now() - started) / 1000).toFixed(1)} s`,
  )
  return ok
}

if (!stage('Format, lint, types', () => runScript('check.mjs'))) failedStages++
const unit = stage('Unit tests', () =>
  runTool('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`]),
)
const built = stage('Build', () => runScript('build.mjs'))
if (!built) failedStages++
const browser =
  built &&
  stage('Browser tests', () =>
    runScript('e2e.mjs', ['--reporter=dot,json'], { PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport }),
  )

const sum = add(unitCount(), browserCount())
// A runner that fell over before or after its tests is a failure too, even where no single test failed.
if ((!unit || (built && !browser)) && sum.failed === 0) failedStages++
sum.failed += failedStages
console.log(`\ntests: ${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`)
process.exitCode = sum.failed === 0 ? 0 : 1

function unitCount() {
  const report = read(unitReport)
  return {
    passed: report.numPassedTests ?? 0,
    failed: report.numFailedTests ?? 0,
    skipped: (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0),
  }
}

function browserCount() {
  const stats = read(browserReport).stats ?? {}
  return {
    passed: (stats.expected ?? 0) + (stats.flaky ?? 0),
    failed: stats.unexpected ?? 0,
    skipped: stats.skipped ?? 0,
  }
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return {}
  }
}

function add(a, b) {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }
}
