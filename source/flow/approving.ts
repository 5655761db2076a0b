import type {Finding} from '../checks/finding.js';
import {readPlan} from '../documents/plan/read-plan.js';
import type {Change, Effects} from '../effects.js';
import {fingerprint} from '../fingerprint.js';
import type {Waiver} from '../sections/section.js';
import {deciding} from './deciding.js';
import {askWhereTo, backTo} from './going-back.js';

/**
A plan as it would be written, and what the checks find in it beside what was waived.
*/
export type Judged = {readonly path: string; readonly text: string; readonly findings: readonly Finding[]};

/** The sections in which a finding of the whole plan can be mended: the one that it lies in, or those that it names. */
const sectionsOf = ({place, message}: Finding, {path, text}: Judged): readonly number[] => {
	const line = place?.path === path ? place.line : 0;
	const within = readPlan(text, path).sections.findLast(section => line >= section.line && line > 0);
	return within ? [within.number] : [...message.matchAll(/\bsection (\d{1,2})\b/g)].map(match => Number(match[1]));
};

/**
Holds the approval while the checks find an error in the plan: a person gives a reason why it stands, or goes back to its section and mends it.

@param judge - The plan beside these waivers, and what the checks find in it.
@throws {Reopened} Where the person goes back.
*/
export const waiving = async (judge: (waivers: readonly Waiver[]) => Promise<Judged>, effects: Effects): Promise<readonly Waiver[]> => {
	const decide = deciding(effects);
	const waivers: Waiver[] = [];

	for (let attempt = 1; ; attempt++) {
		const judged = await judge(waivers);
		const finding = judged.findings.find(({severity}) => severity !== 'advice');

		if (!finding) {
			return waivers;
		}

		const {check, subject, offending, message, place} = finding;
		const found = `${place ? `${place.path}:${place.line} ` : ''}${message}`;
		const {text, by, at} = await decide({
			id: `plan/${check}`,
			check: 'finding',
			subject,
			about: {check, subject, offending, attempt},
			title: 'The plan is not sound yet',
			question: found,
			body: `${found}\n\nGo back to the section and mend it, or type the reason why it stands.`,
			options: backTo(sectionsOf(finding, judged)),
			takesText: true,
		});

		if (text !== null && text.trim() !== '') {
			waivers.push({check, subject, offending, reason: text.trim(), by, at});
		}
	}
};

/**
Shows the whole plan as a diff against what stands there, and gives the change to write; `null` where the file holds exactly this already.

@throws {Reopened} Where the person sends it back to a section.
*/
export const approvePlan = async (
	{path, before, text}: {readonly path: string; readonly before: string | null; readonly text: string},
	{review, ask}: Pick<Effects, 'review' | 'ask'>,
): Promise<Omit<Change, 'unchanged'> | null> => {
	if (before === text) {
		return null;
	}

	const splice = {id: 'plan', start: 0, end: before?.length ?? 0, text, why: 'The plan as it was assembled.', facts: []};

	for (;;) {
		const verdict = await review({path, title: 'The plan', before, splices: [splice], isWhole: true, canRevise: false});

		if (verdict.verdict === 'approved') {
			return {path, before, after: verdict.text};
		}

		await askWhereTo({plan: fingerprint(text)}, {ask});
	}
};
