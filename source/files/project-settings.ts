import {readFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import {PlanWizardError} from '../errors.js';
import {failedWith, fileError} from './file-error.js';
import {inside, relativeTo} from './inside.js';

/**
The three documents that a plan is made from besides its use case, relative to the root, with `/`.
*/
export type DocumentPaths = {
	readonly summary: string;
	readonly guidelines: string;
	readonly domainModel: string;
};

const roles = ['summary', 'guidelines', 'domainModel'] as const;

const refuse = (what: string): PlanWizardError =>
	new PlanWizardError(
		'PROJECT_SETTINGS',
		`plan-wizard.json: ${what}.`,
		'Keep only "summary", "guidelines" and "domainModel" in it, each a path inside the project.',
	);

const parse = (text: string): Readonly<Record<string, unknown>> => {
	try {
		const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));

		if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
			return {...value};
		}
	} catch {}

	throw refuse('unexpected text, expected a JSON object');
};

const isRole = (key: string): key is keyof DocumentPaths => roles.some(role => role === key);

/**
Reads `plan-wizard.json` in the root: the paths of documents, and nothing else, since it comes with a repository that somebody else may have written. No file is no settings.

@throws {PlanWizardError} `PROJECT_SETTINGS` for anything but paths inside the root.
*/
export const readProjectSettings = async (root: string): Promise<Partial<DocumentPaths>> => {
	const settings: {-readonly [Role in keyof DocumentPaths]?: string} = {};
	let text: string;

	try {
		text = await readFile(await inside(root, 'plan-wizard.json'), 'utf8');
	} catch (error) {
		if (failedWith(error, 'ENOENT')) {
			return settings;
		}

		throw fileError(error, 'read', 'plan-wizard.json');
	}

	for (const [key, value] of Object.entries(parse(text))) {
		if (!isRole(key)) {
			throw refuse(`unexpected ${JSON.stringify(key).slice(0, 60)}, expected paths of documents only`);
		}

		if (typeof value !== 'string' || value === '') {
			throw refuse(`unexpected value of "${key}", expected a path`);
		}

		await inside(root, value);
		settings[key] = relativeTo(root, resolve(root, value)) ?? value;
	}

	return settings;
};
