import {basename, dirname, join, resolve} from 'node:path';
import {PlanWizardError} from '../errors.js';
import {documentBytes} from './document-bytes.js';
import {exists, findRoot, resolvedFolder} from './find-root.js';
import {relativeTo} from './inside.js';
import {planPath} from './project.js';
import {decode} from './read.js';

/**
A plan on the disk. `path` is relative to the root of its project, with `/`; `useCase` is the document beside it that it would be the plan of, where there is one.
*/
export type PlanFile = {readonly root: string; readonly path: string; readonly text: string; readonly useCase: string | null};

/**
Reads a plan and finds its project.

@param plan - As the person typed it, relative to `cwd`.
@throws {PlanWizardError} Where it is missing, unreadable, no text, too large, or outside the root; and where it is a use case whose plan lies beside it.
*/
export const readPlanFile = async ({plan, cwd, root}: {plan: string; cwd: string; root: string | null}): Promise<PlanFile> => {
	const named = resolve(cwd, plan);
	const file = join(await resolvedFolder(dirname(named)), basename(named));
	const found = root === null ? await findRoot(dirname(file)) : await resolvedFolder(resolve(cwd, root));
	const path = relativeTo(found, file);

	if (path === null) {
		throw new PlanWizardError(
			'OUTSIDE_ROOT',
			`${file} lies outside the project ${found}.`,
			'Name a plan inside the project, or name another project with --root.',
		);
	}

	const bytes = await documentBytes(found, path);

	if (bytes === null) {
		throw new PlanWizardError('FILE_MISSING', `${path} does not exist.`, 'Check the path, or create the file.');
	}

	if (!path.endsWith('-PLAN.md') && (await exists(join(found, planPath(path))))) {
		throw new PlanWizardError('NOT_A_PLAN', `${path} is a use case, expected a plan.`, `Name its plan, ${planPath(path)}.`);
	}

	const useCase = path.replace(/-PLAN(\.\w+)$/, '$1');
	return {
		root: found,
		path,
		text: decode(bytes, path),
		useCase: useCase !== path && (await exists(join(found, useCase))) ? useCase : null,
	};
};
