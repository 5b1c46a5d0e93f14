/** The table of design: each folder of `src/`, and the folders it may import. Imports only go down. */
const core = ['figure', 'target', 'letter', 'table', 'check', 'report', 'memory'];
const below = folder => core.slice(0, core.indexOf(folder));
const mayImport = {
  figure: [],
  target: ['figure'],
  letter: ['figure', 'target'],
  table: ['figure', 'target'],
  check: below('check'),
  report: below('report'),
  memory: below('memory'),
  // Only the names of their error codes, so that each has its sentence.
  language: [...core, 'annex/words', 'document/error', 'excel/error', 'file/error'],
  document: ['letter'],
  excel: core,
  file: core,
  annex: core,
  host: ['file', 'table/address'],
  // Of files only what is in the one that the user chooses.
  taskpane: [
    ...core,
    'job.ts',
    'excel',
    'annex',
    'document',
    'language',
    'file/error',
    'file/remembered',
    'file/zip',
  ],
  commands: [...core, 'job.ts', 'excel', 'language', 'taskpane', 'functions'],
  functions: [...core, 'job.ts', 'excel', 'language'],
  selftest: [...core, 'excel'],
  cli: [...core, 'job.ts', 'contract.ts', 'file', 'annex', 'document', 'language'],
};

const downOnly = Object.entries(mayImport).map(([folder, allowed]) => ({
  name: `${folder}-imports-only-down`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^src/', pathNot: [folder, ...allowed].map(name => `^src/${name}`) },
}));

module.exports = {
  forbidden: [
    ...downOnly,
    {
      name: 'job-knows-only-the-core',
      severity: 'error',
      from: { path: '^src/(job|contract)\\.ts$' },
      to: { path: '^src/', pathNot: [...core, 'job.ts', 'contract.ts'].map(name => `^src/${name}`) },
    },
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'core-has-no-platform',
      severity: 'error',
      from: { path: `^src/(${core.join('|')}|job\\.ts)` },
      to: { dependencyTypes: ['core', 'npm', 'npm-dev'], pathNot: 'node_modules/zod' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.json'] },
  },
};
