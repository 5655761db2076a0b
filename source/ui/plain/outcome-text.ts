import type {Outcome} from '../../journal/inner.js';

const listed = (title: string, lines: readonly string[]): readonly string[] =>
	lines.length === 0 ? [] : [title, ...lines.map(line => `  ${line}`)];

/**
What stands on the normal screen at the end: what was written, what was decided, what is open, how to go on.
*/
export const outcomeText = (outcome: Outcome): readonly string[] => {
	if (outcome.kind === 'left') {
		return ['', ...listed('Written:', outcome.written), 'Left unfinished; everything so far is kept. Go on with:', `  ${outcome.resume}`];
	}

	const {written, decisions, open, status} = outcome;

	return [
		'',
		...(written.length === 0 ? ['Nothing had to be written.'] : listed('Written:', written)),
		...listed('Decided:', decisions),
		...listed('Open:', open),
		status === 'ready'
			? 'The plan is ready: it can be built from with no other document.'
			: 'The plan is an outline until the open questions that block it are answered.',
	];
};
