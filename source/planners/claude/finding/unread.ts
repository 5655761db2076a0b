import type {Stop} from '../../../checks/finding.js';
import type {Context} from '../../../effects.js';

/**
The STOP for a model that read the documents and reported nothing, not even that there is nothing: the plan may go on, and says that it did.
*/
export const unread = ({useCase}: Pick<Context, 'useCase'>): Stop => ({
	id: 'meaning-unchecked',
	check: 'meaning-unchecked',
	severity: 'stop',
	subject: useCase,
	message: 'Unexpected end without a report of conflicts, expected one, if only an empty one',
	question: 'The model read the documents and gave no report of what collides in meaning. How does the plan go on?',
	place: null,
	other: null,
	offending: '',
	facts: [],
	options: [
		{
			id: 'go-on',
			label: 'With what the rules found',
			effect: 'Recorded as a decision: conflicts of meaning were not looked for before the sections.',
		},
	],
	recommended: 'go-on',
	dependents: [],
	canWait: false,
});
