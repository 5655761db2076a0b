import {cpSync, mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {folderWith} from './folder.js';

const library = fileURLToPath(new URL('../fixtures/plans/tool-library', import.meta.url));

/**
The path of the plan in a project that `libraryProject` gives.
*/
export const planFile = 'docs/use-cases/reserve-a-tool-PLAN.md';

/**
A copy of the tool library: a project with a plan in which nothing is to be found.
*/
export const libraryProject = (): string => {
	const project = folderWith();
	cpSync(library, project, {recursive: true});
	mkdirSync(join(project, '.git'));
	return project;
};
