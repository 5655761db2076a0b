import {threeWay} from '../changes/three-way.js';
import type {Change, Effects} from '../effects.js';
import {ConflictError, PlanWizardError, Reopened} from '../errors.js';

type Approved = Omit<Change, 'unchanged'>;

/**
Writes what was approved, in this order. Before the first is touched, all are compared with what their diffs showed. A failure is put to the person; a file that changed meanwhile leads to a new diff and a new approval.

@throws {Reopened} `inputs`, where a file changed after its diff was shown.
*/
export const writeFiles = async (changes: readonly Approved[], effects: Effects): Promise<void> => {
	for (const [index, change] of changes.entries()) {
		await writeFile({...change, unchanged: changes.slice(index + 1)}, effects);
		effects.tell({type: 'wrote', path: change.path, isNew: change.before === null});
	}
};

const writeFile = async (change: Change, effects: Effects): Promise<void> => {
	for (let attempt = 1; ; attempt++) {
		try {
			await effects.apply(change);
			return;
		} catch (error) {
			if (error instanceof ConflictError) {
				await askAboutConflict(error, change, effects);
				throw new Reopened('inputs');
			}

			if (!(error instanceof PlanWizardError)) {
				throw error;
			}

			await askAboutFailure({error, attempt, path: change.path}, effects);
		}
	}
};

const askAboutFailure = async (
	{error, attempt, path}: {error: PlanWizardError; attempt: number; path: string},
	{ask}: Effects,
): Promise<void> => {
	await ask({
		id: `failed/${path}`,
		about: {code: error.code, message: error.message, attempt},
		shown: {
			kind: 'choice',
			title: `${path} could not be written`,
			body: `${error.message}\n\n${error.remedy}`,
			options: [{id: 'again', label: 'Try again', effect: 'The approved text is written, the same bytes.'}],
			recommended: null,
			takesText: false,
			isHolding: true,
		},
	});
};

const askAboutConflict = async ({path, actual}: ConflictError, {before, after}: Change, {ask}: Effects): Promise<void> => {
	await ask({
		id: `conflict/${path}`,
		about: {path, actual},
		shown: {
			kind: 'choice',
			title: `${path} changed after its diff was shown`,
			body: conflictRows(before ?? '', after, actual ?? ''),
			options: [
				{id: 'new-diff', label: 'Show a new diff', effect: 'The inputs are read again; nothing is written without a new approval.'},
			],
			recommended: null,
			takesText: false,
			isHolding: true,
		},
	});
};

/**
The regions where the approved text and the file as it is now both differ from what was shown, or where only the file does.
*/
const conflictRows = (before: string, mine: string, theirs: string): string =>
	threeWay(before, mine, theirs)
		.filter(({kind}) => kind === 'theirs' || kind === 'conflict')
		.flatMap(({line, ...texts}) => [
			`line ${line}`,
			...texts.before.map(text => `  shown     ${text}`),
			...texts.mine.map(text => `  approved  ${text}`),
			...texts.theirs.map(text => `  now       ${text}`),
		])
		.map(text => text.trimEnd())
		.join('\n');
