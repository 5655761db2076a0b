import type {ColdRead, KnownQuestion} from '../../../effects.js';
import {consult} from '../conversation/consult.js';
import type {Desk} from '../desk.js';
import {coldBrief, coldForm, coldSchema, coldSystem} from '../prompts/cold-read.js';
import {bodyOf} from '../request/body.js';
import {planBlock, textBlock} from '../request/prefix.js';
import {parseReadOut} from './read-out.js';
import {score} from './score.js';

const mostTries = 3;

const nothing = {purpose: '', phases: [], choices: [], answers: []};

type Reading = {readonly plan: string; readonly questions: readonly KnownQuestion[]};

/**
Has the plan read by somebody who gets nothing else, and scores what they make of it. An answer in no readable form is asked for again; after the third, nothing counts as answered.
*/
export const readCold = async ({plan, questions}: Reading, desk: Desk): Promise<ColdRead> => {
	const sent = await desk.mask(plan);

	for (let tried = 1; tried <= mostTries; tried++) {
		const form = desk.isReduced ? coldForm : '';
		const again = tried === 1 ? '' : `This is reading ${tried}: the answer before was not the JSON that was asked for. ${coldForm}`;
		const said = await consult<never>(
			async note => ({
				id: 'cold-read',
				section: null,
				first: [planBlock(sent, desk.isReduced), textBlock(coldBrief(questions, [form, again, note ?? ''].join('\n').trim()))],
				use: async () => ({text: 'There are no tools here.', isError: true}),
				reminder: null,
				body: (messages, limit) => bodyOf({system: coldSystem, hasTools: false, messages, limit, schema: coldSchema}, desk),
			}),
			desk,
		);
		const readOut = said.kind === 'said' ? parseReadOut(said.text) : null;

		if (readOut) {
			return score(sent, questions, readOut);
		}
	}

	return score(sent, questions, nothing);
};
