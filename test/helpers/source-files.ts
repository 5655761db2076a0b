import {readdir, readFile} from 'node:fs/promises';
import {sep} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../../source/', import.meta.url));

export type SourceFile = {readonly path: string; readonly text: string};

/**
Every TypeScript file of `source/`, sorted; `path` is relative to it, with `/`.
*/
export const sourceFiles = async (): Promise<readonly SourceFile[]> => {
	const entries = await readdir(root, {recursive: true});
	const paths = entries.map(entry => entry.replaceAll(sep, '/')).filter(path => /\.tsx?$/.test(path));
	return Promise.all(paths.sort().map(async path => ({path, text: await readFile(root + path, 'utf8')})));
};
