const swc = { jsc: { target: 'es2022', transform: { react: { runtime: 'automatic' } } } };

/** One project a world: the core and the files in plain Node, Office.js over the local Excel, the pane in a browser, paper in LibreOffice. */
const world = (displayName, folders) => ({
  displayName,
  testMatch: folders.map(folder => `<rootDir>/tests/${folder}/**/*.test.{ts,tsx}`),
  transform: { '^.+\\.tsx?$': ['@swc/jest', swc] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json', 'node'],
  testEnvironment: 'node',
});

export default {
  projects: [
    world('core', [
      'figure',
      'target',
      'letter',
      'table',
      'check',
      'report',
      'memory',
      'language',
      'job',
      'house',
      'evaluate',
    ]),
    world('documents', ['document', 'file', 'annex', 'cli', 'manifest']),
    world('excel', ['excel', 'host', 'functions', 'commands', 'selftest']),
    world('browser', ['pane', 'start', 'gallery']),
    world('paper', ['paper']),
  ],
  // A machine that does much else at the same time has been seen to take seven times as long.
  testTimeout: 180_000,
  // Jest itself leaves one core idle, and on two it runs all files in one process, which grows by 20 MB with each.
  maxWorkers: '100%',
  workerIdleMemoryLimit: '1200MB',
};
