declare module '*/webpack.config.js' {
  import type { Configuration } from 'webpack';
  const configure: (env: object, argv: { mode: 'production' }) => Configuration;
  export default configure;
}
