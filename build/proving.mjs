/**
Bundles the threads that prove a plan and parse its blocks, and the process that executes its SQL, flat into a folder.

Mermaid is bundled without what only draws: parsing never calls it. `libpg-query` and PGlite stay outside, since they bring WebAssembly of their own.
*/
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const path = relative => fileURLToPath(new URL(relative, import.meta.url));

const drawing = /^(?:katex|elkjs|cytoscape|roughjs|dagre-d3-es|@upsetjs|stylis|layout-base|cose-base)(?:[/-].*)?$/;

const withoutDrawing = {
	name: 'without-drawing',
	setup({onResolve, onLoad}) {
		onResolve({filter: drawing}, ({path: name}) => ({path: name, namespace: 'drawing'}));
		onLoad({filter: /./, namespace: 'drawing'}, () => ({
			contents: 'module.exports = new Proxy(() => ({}), {get: (target, key) => (key === "__esModule" ? false : target)});',
		}));
	},
};

export const buildProving = async folder =>
	build({
		entryPoints: ['prove-host', 'prove-worker', 'database-child'].map(name => path(`../source/proving/${name}.ts`)),
		outdir: folder,
		chunkNames: 'prove-[name]-[hash]',
		bundle: true,
		splitting: true,
		minify: true,
		keepNames: true,
		platform: 'node',
		mainFields: ['module', 'main'],
		format: 'esm',
		target: 'node20',
		legalComments: 'none',
		banner: {js: "import {createRequire as __createRequire} from 'node:module';const require=__createRequire(import.meta.url);"},
		define: {'process.env.NODE_ENV': '"production"'},
		alias: {'@secretlint/profiler': path('no-profiler.mjs')},
		external: ['libpg-query', '@electric-sql/pglite', '@electric-sql/pglite/*'],
		plugins: [withoutDrawing],
		logLevel: 'warning',
	});
