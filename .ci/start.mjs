// What `npm start` does once everything is installed: a certificate, a build, and the pane beside the local Excel.
import { X509Certificate } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { generateCertificates } from 'office-addin-dev-certs';
import webpack from 'webpack';
import DevServer from 'webpack-dev-server';
import configuration from '../webpack.config.js';

const FIRST_PORT = 3000;
const DAYS_VALID = 365;
const certificates = Object.fromEntries(
  ['ca.crt', 'localhost.crt', 'localhost.key'].map(name => [
    name,
    fileURLToPath(new URL(`../.certs/${name}`, import.meta.url)),
  ]),
);

await prepareCertificate();
const port = await freePort(FIRST_PORT);
say(`Måltall: https://localhost:${port}/  (bygger, siden kommer av seg selv)`);
say(
  'Nettleseren advarer fordi sertifikatet er laget på denne maskinen: velg «Avansert» og «Fortsett til localhost», eller stol på .certs/ca.crt.',
);
if (port !== FIRST_PORT)
  say(`Port ${FIRST_PORT} er opptatt. Et ekte Excel bruker ${FIRST_PORT}, se manifest.xml.`);

const compiler = webpack({
  ...configuration({ office: 'local', host: true }, { mode: 'development' }),
  infrastructureLogging: { level: 'error' },
});
compiler.hooks.done.tap('say', stats =>
  say(stats.hasErrors() ? stats.toString('errors-only') : 'Klar. Stopp med Ctrl+C.'),
);
// No client of the server in the page: it needs pushState, which Office.js takes away, and the policy forbids sockets.
const server = new DevServer(
  {
    host: 'localhost',
    port,
    server: {
      type: 'https',
      options: {
        key: readFileSync(certificates['localhost.key']),
        cert: readFileSync(certificates['localhost.crt']),
      },
    },
    client: false,
    hot: false,
    liveReload: false,
    webSocketServer: false,
    static: false,
    devMiddleware: { index: 'host.html', stats: 'none' },
  },
  compiler,
);
await server.start();

/** A certificate for localhost under .certs/, made anew when it has run out; nothing is installed on the machine. */
async function prepareCertificate() {
  const [authority, certificate, key] = Object.values(certificates);
  if (
    existsSync(certificate) &&
    new Date(new X509Certificate(readFileSync(certificate)).validTo) > new Date()
  )
    return;
  // An old authority would keep the maker from writing the new files.
  rmSync(authority, { force: true });
  const log = console.log;
  console.log = () => {}; // It tells in English of what is told below.
  await generateCertificates(authority, certificate, key, DAYS_VALID, ['localhost', '127.0.0.1']);
  console.log = log;
}

/** The first free port from `first` on. */
function freePort(first) {
  return new Promise(found => {
    const probe = createServer();
    probe.once('error', () => found(freePort(first + 1)));
    probe.listen(first, 'localhost', () => probe.close(() => found(first)));
  });
}

function say(line) {
  console.log(line);
}
