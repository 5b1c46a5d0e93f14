import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import webpack from 'webpack';

const { DefinePlugin } = webpack;
const { version } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8'));

const path = relative => fileURLToPath(new URL(relative, import.meta.url));

/** Microsoft's own address; the only one that its marketplace and its support accept. */
const HOSTED_OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
/** What Office.js loads besides itself: Excel on the web, Windows, Mac and iPad, and its texts. */
const LOCAL_OFFICE =
  '{office,excel-web-16.00,excel-win32-16.01,excel-mac-16.00,excel-ios-16.00,o15apptofilemappingtable,{nb-no,nn-no,en-us}/office_strings}.js';

/** The empty string: Fluent UI adds empty style sheets and fills them by script; `'self'` alone would remove them. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** Letters may hold unpublished matter: the pane can reach its own server and Microsoft's script, nothing else. */
const contentSecurityPolicy = scripts =>
  [
    "default-src 'none'",
    `script-src 'self' ${scripts}`.trim(),
    `style-src 'self' ${EMPTY_STYLE}`,
    "img-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const page = (name, template, values) =>
  new HtmlPlugin({
    filename: `${name}.html`,
    template: path(template),
    chunks: [name],
    scriptLoading: 'defer',
    templateParameters: values,
  });

/**
 * `webpack`                       the add-in, for production: Office.js from Microsoft's address.
 * `--env office=local`            Office.js from the npm package, for the local Excel and for closed networks.
 * `--env host`                    besides, the page with the local Excel beside the pane, and the gallery of the pane's
 *                                 states; never in production.
 * `--env selftest`                besides, the self-test page with a manifest of its own, to be opened in a real Excel.
 */
export default (env = {}, { mode = 'production' } = {}) => {
  const localOffice = env.office === 'local';
  const selftest = env.selftest || env.host;
  const office = {
    officeJs: localOffice ? 'office-js/office.js' : HOSTED_OFFICE,
    policy: contentSecurityPolicy(
      localOffice ? '' : 'https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com',
    ),
  };
  return {
    mode,
    target: ['web', 'es2022'],
    entry: {
      taskpane: path('./src/commands/main.ts'),
      ...(env.host && {
        host: path('./src/host/page/index.ts'),
        gallery: path('./tests/gallery/main.tsx'),
      }),
      ...(selftest && { selftest: path('./src/selftest/main.ts') }),
    },
    output: {
      path: path('./dist'),
      filename: '[name].[contenthash:8].js',
      chunkFilename: 'part.[contenthash:8].js',
      clean: true,
    },
    devtool: mode === 'production' ? false : 'source-map',
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: { rules: [{ test: /\.tsx?$/, use: { loader: 'swc-loader', options: swc } }] },
    plugins: [
      page('taskpane', './src/taskpane/taskpane.html', office),
      ...(selftest ? [page('selftest', './src/selftest/selftest.html', office)] : []),
      ...(env.host
        ? [
            page('host', './src/host/page/host.html', { policy: contentSecurityPolicy('') }),
            page('gallery', './tests/gallery/gallery.html', { policy: contentSecurityPolicy('') }),
          ]
        : []),
      new CopyPlugin({ patterns: filesToCopy(localOffice, env.host, selftest) }),
      new DefinePlugin({ MALTALL_VERSION: JSON.stringify(version) }),
    ],
    cache: { type: 'filesystem', cacheDirectory: path('./.cache/webpack') },
    performance: { hints: false },
  };
};

const swc = {
  jsc: {
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
    target: 'es2022',
  },
};

const filesToCopy = (localOffice, host, selftest) => [
  { from: 'assets/icons/*.png' },
  // The samples under names that tell what they are, whatever year they are of.
  { from: 'assets/sample/*.txt', to: 'assets/sample/eksempelbrev.txt' },
  { from: 'assets/sample/*.xlsx', to: 'assets/sample/eksempelbok.xlsx' },
  { from: 'manifest.xml' },
  // What Excel itself reads about commands and worksheet functions.
  { from: 'src/commands/shortcuts.json' },
  { from: 'src/functions/script.js', to: 'functions.js' },
  { from: 'src/functions/metadata/*.json', to: '[name][ext]' },
  ...(host ? [{ from: 'src/host/page/host.css' }] : []),
  ...(selftest
    ? [
        { from: 'src/selftest/selftest.css' },
        { from: 'manifest.xml', to: 'manifest-selftest.xml', transform: selftestManifest },
      ]
    : []),
  ...(localOffice
    ? [{ context: 'node_modules/@microsoft/office-js/dist', from: LOCAL_OFFICE, to: 'office-js' }]
    : []),
];

/** The add-in's manifest without its commands and functions, for a pane with the self-test page. */
const selftestManifest = manifest =>
  manifest
    .toString()
    .replace(/<VersionOverrides[^]*<\/VersionOverrides>|<ExtendedOverrides[^>]*>/g, '')
    .replace(/<Id>[^<]*/, '<Id>0d4f6b1e-6a39-4d0e-9f4c-8c2f1d7a5b63')
    .replace(/(<DisplayName DefaultValue=")[^"]*/, '$1Måltall selvtest')
    .replace(/taskpane\.html/g, 'selftest.html');
