import {readDecisions} from '../documents/plan/read-decisions.js';
import {readPlan} from '../documents/plan/read-plan.js';
import {sectionHash} from '../documents/plan/section-hash.js';
import type {Effects} from '../effects.js';
import type {Ruling} from '../sections/section.js';

/**
The rulings of a plan that stands where the new one will be written, if the person takes them over. It says whether the plan is one of ours and whether it was edited since.
*/
export const earlierRulings = async ({path, text}: {path: string; text: string | null}, {ask}: Effects): Promise<readonly Ruling[]> => {
	if (text === null) {
		return [];
	}

	const plan = readPlan(text, path);
	const decisions = readDecisions(plan);
	const edited = plan.sections.filter(({number, text: body}) =>
		plan.frontMatter?.sections.some(({n, sha256}) => n === number && sha256 !== sectionHash(body)),
	);

	const {choice} = await ask({
		id: 'plan/existing',
		about: {path, decisions: decisions.map(({question, ruling}) => ({question, ruling}))},
		shown: {
			kind: 'choice',
			title: `${path} exists already`,
			body: [
				plan.frontMatter ? 'It was written by plan-wizard.' : 'It was not written by plan-wizard.',
				edited.length > 0 ? `Edited since: section ${edited.map(({number}) => number).join(', ')}.` : '',
				`It holds ${decisions.length === 1 ? 'one decision' : `${decisions.length} decisions`}. The new plan is shown as a diff against it; nothing is overwritten without your approval.`,
			]
				.filter(line => line !== '')
				.join('\n'),
			options: [
				...(decisions.length > 0
					? [{id: 'take-over', label: 'Take its decisions over', effect: 'A STOP that it has already ruled on is not asked again.'}]
					: []),
				{id: 'fresh', label: 'Decide anew', effect: 'Every STOP is asked.'},
			],
			recommended: null,
			takesText: false,
			isHolding: true,
		},
	});

	return choice === 'take-over' ? decisions : [];
};
