/**
Bundles the program into `dist/`: one entry, and chunks beside it that load when they are needed.

`react-devtools-core` is replaced by an empty module, since Ink imports it statically and nothing here uses it. React's development build is dropped: it doubles the work per frame. So is secretlint's profiler: it keeps a mark of every text for ever, and looks through all of them for the next.
*/
import {rm} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {buildProving} from './build/proving.mjs';
import manifest from './package.json' with {type: 'json'};

const path = relative => fileURLToPath(new URL(relative, import.meta.url));

await rm(path('dist'), {recursive: true, force: true});
await build({
	entryPoints: {cli: path('source/cli.tsx'), 'search-worker': path('source/files/looking/search-worker.ts')},
	outdir: path('dist'),
	bundle: true,
	splitting: true,
	platform: 'node',
	format: 'esm',
	target: 'node20',
	jsx: 'automatic',
	legalComments: 'none',
	banner: {js: "import {createRequire as __createRequire} from 'node:module';const require=__createRequire(import.meta.url);"},
	define: {'process.env.NODE_ENV': '"production"', 'process.env.PLAN_WIZARD_VERSION': JSON.stringify(manifest.version)},
	alias: {'react-devtools-core': path('build/no-devtools.mjs'), '@secretlint/profiler': path('build/no-profiler.mjs')},
	logLevel: 'warning',
});
await buildProving(path('dist'));
