import {realpath, stat} from 'node:fs/promises';
import {basename, dirname, extname, join, resolve} from 'node:path';
import {PlanWizardError} from '../errors.js';
import {fileError} from './file-error.js';
import {exists, findRoot, resolvedFolder} from './find-root.js';
import {inside, relativeTo} from './inside.js';
import {type DocumentPaths, readProjectSettings} from './project-settings.js';

/**
Where a plan is made: the root (absolute) and the paths of its documents, relative to the root, with `/`.
*/
export type Project = {
	readonly root: string;
	readonly useCase: string;
	readonly plan: string;
	readonly documents: DocumentPaths;
};

export type ProjectRequest = {
	/** As the person typed it, relative to `cwd`. */
	readonly useCase: string;
	readonly cwd: string;
	readonly root: string | null;
	/** Named by flags, relative to `cwd`. */
	readonly documents: Partial<DocumentPaths>;
};

const usualDocuments: DocumentPaths = {
	summary: 'docs/technical/technical-summary.md',
	guidelines: 'docs/technical/use-case-implementation-guidelines.md',
	domainModel: 'docs/domain-model.md',
};

/**
The path of the plan beside its use case: `pay.md` → `pay-PLAN.md`.
*/
export const planPath = (useCase: string): string => `${useCase.slice(0, useCase.length - extname(useCase).length)}-PLAN.md`;

const checkedUseCase = async (root: string, file: string): Promise<string> => {
	const path = relativeTo(root, file);

	if (path === null) {
		throw new PlanWizardError(
			'OUTSIDE_ROOT',
			`${file} lies outside the project ${root}.`,
			'Name a use case inside the project, or name another project with --root.',
		);
	}

	try {
		const found = await stat(await inside(root, path));

		if (!found.isFile()) {
			throw new PlanWizardError(
				'NOT_A_FILE',
				`${path} is ${found.isDirectory() ? 'a folder' : 'no ordinary file'}, expected a Markdown file.`,
				'Name a use-case document, such as docs/use-cases/pay-an-invoice.md.',
			);
		}
	} catch (error) {
		throw fileError(error, 'read', path);
	}

	if (basename(path).endsWith('-PLAN.md')) {
		throw new PlanWizardError(
			'ALREADY_A_PLAN',
			`${path} is a plan, expected a use case.`,
			`Name the use case it was made from, such as ${path.replace(/-PLAN\.md$/, '.md')}.`,
		);
	}

	return path;
};

const namedByFlag = async (root: string, path: string, cwd: string): Promise<string> => {
	const absolute = resolve(cwd, path);
	const folder = (await exists(dirname(absolute))) ? await realpath(dirname(absolute)) : dirname(absolute);
	const fromHere = relativeTo(root, join(folder, basename(absolute)));

	// A person in a subfolder may well name the document as it stands in the project.
	const chosen = fromHere !== null && (await exists(absolute)) ? fromHere : (await exists(resolve(root, path))) ? path : (fromHere ?? path);
	const real = await inside(root, chosen);
	return relativeTo(root, resolve(root, chosen)) ?? real;
};

/**
The three documents of a project: named by flags, else by `plan-wizard.json` in the root, else at their usual places.

@param documents - Named by flags, relative to `cwd`.
@throws {PlanWizardError} Where one is named outside the root.
*/
export const findDocuments = async (root: string, documents: Partial<DocumentPaths>, cwd: string): Promise<DocumentPaths> => {
	const settings = await readProjectSettings(root);
	const choose = async (role: keyof DocumentPaths): Promise<string> => {
		const flag = documents[role];
		return flag === undefined ? (settings[role] ?? usualDocuments[role]) : namedByFlag(root, flag, cwd);
	};

	return {summary: await choose('summary'), guidelines: await choose('guidelines'), domainModel: await choose('domainModel')};
};

/**
Finds the project of a use case: the nearest folder above it with `.git`, else with `docs`, else its own folder.

@throws {PlanWizardError} Where the use case is missing, unreadable, a folder or outside the root, and where a document is named outside the root.
*/
export const findProject = async ({useCase, cwd, root, documents}: ProjectRequest): Promise<Project> => {
	const named = resolve(cwd, useCase);
	const file = join(await resolvedFolder(dirname(named)), basename(named));
	const found = root === null ? await findRoot(dirname(file)) : await resolvedFolder(resolve(cwd, root));
	const path = await checkedUseCase(found, file);
	return {root: found, useCase: path, plan: planPath(path), documents: await findDocuments(found, documents, cwd)};
};
