/** Shared with the self-test page. */
export * from '../../src/selftest/parts';
