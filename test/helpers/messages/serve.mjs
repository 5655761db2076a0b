/**
Starts the fake Messages server by hand: `node test/helpers/messages/serve.mjs --help`.
*/
import {mkdtemp, rm} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {build} from 'esbuild';

const folder = await mkdtemp(join(fileURLToPath(new URL('../../..', import.meta.url)), 'node_modules/.serve-'));
const outfile = join(folder, 'serve.mjs');

try {
	await build({
		entryPoints: [fileURLToPath(new URL('serve.ts', import.meta.url))],
		outfile,
		bundle: true,
		platform: 'node',
		format: 'esm',
		target: 'node20',
		banner: {js: "import {createRequire as __createRequire} from 'node:module';const require=__createRequire(import.meta.url);"},
		logLevel: 'warning',
	});
	await import(pathToFileURL(outfile).href);
} finally {
	await rm(folder, {recursive: true, force: true});
}
