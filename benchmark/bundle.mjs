import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import manifest from '../package.json' with {type: 'json'};

const path = relative => fileURLToPath(new URL(relative, import.meta.url));

/**
Bundles a script of this folder into another one, built as the program itself is.

@returns The path of the bundle.
*/
export const bundle = async (script, folder) => {
	const outfile = join(folder, script.replace(/\.tsx?$/, '.mjs'));
	await build({
		entryPoints: [path(script)],
		outfile,
		bundle: true,
		platform: 'node',
		format: 'esm',
		target: 'node20',
		jsx: 'automatic',
		banner: {js: "import {createRequire as __createRequire} from 'node:module';const require=__createRequire(import.meta.url);"},
		define: {'process.env.NODE_ENV': '"production"', 'process.env.PLAN_WIZARD_VERSION': JSON.stringify(manifest.version)},
		alias: {'react-devtools-core': path('../build/no-devtools.mjs')},
		logLevel: 'warning',
	});
	return outfile;
};
