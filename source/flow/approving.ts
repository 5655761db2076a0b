import type {Finding} from '../checks/finding.js';
import type {Change, Effects} from '../effects.js';
import {Quit} from '../errors.js';
import type {Waiver} from '../sections/section.js';
import {deciding} from './deciding.js';

/**
Holds the approval while the checks find an error in the plan: a person gives a reason why it stands, or goes back and mends it.

@param find - What the checks find beside these waivers.
*/
export const waiving = async (
	find: (waivers: readonly Waiver[]) => Promise<readonly Finding[]>,
	effects: Effects,
): Promise<readonly Waiver[]> => {
	const decide = deciding(effects);
	const waivers: Waiver[] = [];

	for (let attempt = 1; ; attempt++) {
		const finding = (await find(waivers)).find(({severity}) => severity !== 'advice');

		if (!finding) {
			return waivers;
		}

		const {check, subject, offending, message, place} = finding;
		const {text, by, at} = await decide({
			id: `plan/${check}`,
			check: 'finding',
			subject,
			about: {check, subject, offending, attempt},
			title: 'The plan is not sound yet',
			question: `${place ? `${place.path}:${place.line} ` : ''}${message}`,
			body: `${place ? `${place.path}:${place.line} ` : ''}${message}\n\nGo back to the section and mend it, or type the reason why it stands.`,
			options: [],
			takesText: true,
		});

		if (text !== null && text.trim() !== '') {
			waivers.push({check, subject, offending, reason: text.trim(), by, at});
		}
	}
};

/**
Shows the whole plan as a diff against what stands there, and gives the change to write; `null` where the file holds exactly this already.

@throws {Quit} When the person sends it back without reopening a section.
*/
export const approvePlan = async (
	{path, before, text}: {readonly path: string; readonly before: string | null; readonly text: string},
	{review}: Effects,
): Promise<Omit<Change, 'unchanged'> | null> => {
	if (before === text) {
		return null;
	}

	const splice = {id: 'plan', start: 0, end: before?.length ?? 0, text, why: 'The plan as it was assembled.', facts: []};
	const {verdict, text: approved} = await review({path, title: 'The plan', before, splices: [splice], isWhole: true});

	if (verdict === 'rejected') {
		throw new Quit(4);
	}

	return {path, before, after: approved};
};
