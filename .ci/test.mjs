// Everything that must hold: types, the core's own types, lint, the house's import rules, the format, and all tests.
// Each of the first five counts as one test. The last line says how it went over everything that ran.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const bin = name => join(root, 'node_modules', ...name.split('/'));

const STEPS = [
  ['types', bin('typescript/bin/tsc'), ['--noEmit']],
  ['types of the core', bin('typescript/bin/tsc'), ['--noEmit', '--project', 'tsconfig.core.json']],
  ['lint', bin('eslint/bin/eslint.js'), ['--max-warnings', '0', '.']],
  [
    'imports',
    bin('dependency-cruiser/bin/dependency-cruise.mjs'),
    ['--config', '.dependency-cruiser.cjs', 'src'],
  ],
  ['format', bin('prettier/bin/prettier.cjs'), ['--check', '--log-level', 'warn', 'src', 'tests', '.ci']],
];

const steps = STEPS.map(([name, script, args]) => {
  const { status } = spawnSync(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit' });
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name}`);
  return status === 0;
});
const jest = runJest();
const passed = steps.filter(Boolean).length + jest.passed;
const failed = steps.filter(ok => !ok).length + jest.failed;

console.log(`${passed} passed, ${failed} failed, ${jest.skipped} skipped`);
process.exit(failed === 0 && jest.passed > 0 ? 0 : 1);

function runJest() {
  const folder = mkdtempSync(join(tmpdir(), 'maltall-'));
  const report = join(folder, 'report.json');
  const node = ['--experimental-vm-modules', '--no-warnings=ExperimentalWarning', bin('jest/bin/jest.js')];
  const args = ['--json', `--outputFile=${report}`, '--silent', ...process.argv.slice(2)];
  const { status } = spawnSync(process.execPath, [...node, ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const result = JSON.parse(readFileSync(report, 'utf8'));
  rmSync(folder, { recursive: true });
  // A test file that could not even be loaded holds no tests, and must not go unseen.
  const broken = result.numRuntimeErrorTestSuites;
  const failures = result.numFailedTests + broken;
  return {
    passed: result.numPassedTests,
    failed: status !== 0 && failures === 0 ? 1 : failures,
    skipped: result.numPendingTests,
  };
}
