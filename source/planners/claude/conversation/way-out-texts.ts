import type {Failed} from './talk.js';

const titles: Readonly<Record<Exclude<Failed['why'], 'unknown-model'>, string>> = {
	refused: 'The model refuses to answer',
	'too-long': 'The answer is longer than the model may give',
	empty: 'The model gave no answer',
	endless: 'The model comes to no end',
	full: 'This is more than the model can take',
	declined: 'The server refused the request',
};

/** A server that lists nothing may be none of models: what it says of the model, it would say of every address. */
const unlisted = 'It lists no models either. Where ANTHROPIC_BASE_URL is not the address before /v1/messages, leave and set it right.';

type Facts = Pick<Failed, 'why' | 'detail'> & {
	readonly model: string;
	/** The endpoint lists other models, which are offered. */
	readonly isListed: boolean;
};

/**
What a person is told of a conversation that came to nothing, and what they may type.
*/
export const wayOutTexts = ({why, detail, model, isListed}: Facts): {readonly title: string; readonly body: string} =>
	why === 'unknown-model'
		? {
				title: `The model ${model} is not known there`,
				body: [detail, isListed ? 'Choose one of those that it lists.' : unlisted, 'Or type the id of another.'].join('\n\n'),
			}
		: {title: titles[why], body: [detail, 'Or type what else the model should be told.'].join('\n\n')};
