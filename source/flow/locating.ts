import {type Refusal, refusalOf} from '../documents/stub.js';
import type {Effects, Snapshot} from '../effects.js';
import type {Ruling} from '../sections/section.js';
import {deciding} from './deciding.js';

export type Role = 'technical summary' | 'guidelines' | 'domain model';

/**
A document as it was found: `before` is what the file holds, `null` where there is none; `text` is `null` where the person goes on without it; `isProposed` where the wizard shall propose a first one at the end. `ruling` records what the person said, where it was missing or refused.
*/
export type Located = {
	readonly role: Role;
	readonly path: string;
	readonly before: string | null;
	readonly text: string | null;
	readonly isProposed: boolean;
	readonly ruling: Ruling | null;
};

type Missing = {readonly role: Role; readonly path: string; readonly refusal: Refusal | null; readonly tried: number};

/**
Reads a document, and holds the flow while it is missing, empty, a stub or a template: a person names another file, goes on without it, or has a first one proposed.
*/
export const locating =
	(effects: Effects, known: readonly string[]) =>
	async (role: Role, path: string): Promise<Located> => {
		let at = path;
		let ruling: Ruling | null = null;

		for (let tried = 0; ; tried++) {
			const {files} = await effects.inputs({paths: known.includes(at) ? known : [...known, at]});
			const text = await readOne(effects, files, at);
			const refusal = text === null ? null : refusalOf(text, at);

			if (text !== null && refusal === null) {
				return {role, path: at, before: text, text, isProposed: false, ruling};
			}

			ruling = await decideOn({role, path: at, refusal, tried}, effects);

			if (ruling.choice !== 'text') {
				return {role, path: at, before: text, text: null, isProposed: ruling.choice === 'propose', ruling};
			}

			at = (ruling.text ?? '').trim().replaceAll('\\', '/').replace(/^\.\//, '');
		}
	};

const readOne = async (effects: Effects, files: Snapshot['files'], path: string): Promise<string | null> =>
	effects.read({path, hash: files[path] ?? null});

const decideOn = async ({role, path, refusal, tried}: Missing, effects: Effects): Promise<Ruling> => {
	const question = `${path} ${refusal ? `is not used: ${refusal.reason}` : 'does not exist'}. How should the plan go on without the ${role}?`;
	const propose = {
		id: 'propose',
		label: 'Propose a first one at the end',
		effect: `A first ${path} is shown as a diff before anything is written.`,
	};
	const without = {id: 'without', label: 'Go on without it', effect: 'Recorded as a decision; the sections say what they lack.'};

	return deciding(effects)({
		id: `document/${role.replaceAll(' ', '-')}`,
		check: refusal ? 'document-refused' : 'document-missing',
		subject: role,
		about: {role, path, reason: refusal?.reason ?? null, tried},
		title: refusal ? `The ${role} holds nothing to plan by` : `The ${role} is missing`,
		question,
		body: `${question}\n\nOr type the path of another file, from the project root.`,
		options: role === 'guidelines' ? [without] : [propose, without],
		takesText: true,
	});
};
