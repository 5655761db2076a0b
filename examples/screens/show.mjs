/**
Bundles a screen and runs it: node examples/screens/show.mjs tour
*/
import {mkdtemp, rm} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {build} from 'esbuild';

const path = relative => fileURLToPath(new URL(relative, import.meta.url));
const folder = await mkdtemp(path('../../node_modules/.show-'));
const outfile = join(folder, 'screen.mjs');

try {
	await build({
		entryPoints: [path(`${process.argv[2] ?? 'tour'}.tsx`)],
		outfile,
		bundle: true,
		platform: 'node',
		format: 'esm',
		target: 'node20',
		jsx: 'automatic',
		banner: {js: "import {createRequire as __createRequire} from 'node:module';const require=__createRequire(import.meta.url);"},
		define: {'process.env.NODE_ENV': '"production"'},
		alias: {'react-devtools-core': path('../../build/no-devtools.mjs')},
		logLevel: 'warning',
	});
	const {show} = await import(pathToFileURL(outfile).href);
	await show();
} finally {
	await rm(folder, {recursive: true, force: true});
}
