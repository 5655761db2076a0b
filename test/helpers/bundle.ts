import {mkdtemp, rm} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
Bundles a script of the tests so that plain Node runs it, into a new folder inside the checkout's `node_modules`.

@returns The path of the script and a way to remove it.
*/
export const bundle = async (script: string): Promise<{readonly path: string; readonly remove: () => Promise<void>}> => {
	const folder = await mkdtemp(join(root, 'node_modules/.test-'));
	const path = join(folder, 'script.mjs');

	await build({
		entryPoints: [join(root, script)],
		outfile: path,
		bundle: true,
		platform: 'node',
		format: 'esm',
		target: 'node20',
		jsx: 'automatic',
		banner: {js: "import {createRequire as __createRequire} from 'node:module';const require=__createRequire(import.meta.url);"},
		define: {'process.env.NODE_ENV': '"production"', 'process.env.PLAN_WIZARD_VERSION': '"0.0.0"'},
		alias: {'react-devtools-core': join(root, 'build/no-devtools.mjs')},
		logLevel: 'warning',
	});

	return {path, remove: async () => rm(folder, {recursive: true, force: true})};
};
