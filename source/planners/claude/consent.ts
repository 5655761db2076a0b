import {lineCount} from '../../documents/line-count.js';
import type {Context, Effects} from '../../effects.js';
import {OtherPlanner} from '../../errors.js';
import {estimate} from './estimate.js';
import type {Masked} from './masking.js';
import type {ModelInfo} from './model-info.js';

type Sending = {
	readonly host: string;
	readonly documentation: string | null;
	readonly model: ModelInfo;
	readonly documents: ReadonlyArray<Context['documents'][number] & Masked>;
	readonly context: Context;
};

/**
Asks whether these documents may be sent to that host, and questions on libraries to another: once for the same hosts, the same paths and the same masked places.

@throws {OtherPlanner} Where nothing may be sent.
*/
export const askConsent = async ({host, documentation, model, documents, context}: Sending, {ask}: Pick<Effects, 'ask'>): Promise<void> => {
	const secrets = documents.flatMap(({path, masked}) => masked.map(({what, line}) => ({path, what, line})));
	const paths = documents.map(({path}) => path);
	const {choice} = await ask({
		id: 'planner/consent',
		about: {host, documentation, paths, masked: secrets.map(({path, what}) => `${path} ${what}`)},
		shown: {
			kind: 'choice',
			title: `May this be sent to ${host}?`,
			body: [
				'These documents, the facts in them and the list of source files are sent to the model, whole:',
				...documents.map(({path, text}) => `- ${path} (${linesOf(text)})`),
				'',
				`While it drafts, it may read other files of the project: of ${context.code.paths.length} source files those that it asks for; never ignored files, .env files or keys.`,
				documentation === null
					? 'Nobody is asked for the documentation of libraries.'
					: `For the documentation of libraries it asks ${documentation}: names of libraries, and questions about them.`,
				secrets.length === 0
					? 'Nothing in the documents looks like a secret.'
					: `Masked before anything is sent:\n${secrets.map(({path, what, line}) => `- ${path}:${line} ${what}`).join('\n')}`,
				'',
				estimate({documents, context, model: model.id}),
			].join('\n'),
			options: [
				{id: 'send', label: `Send them to ${host}`, effect: 'Asked once a session, as long as host and documents stay the same.'},
				{id: 'offline', label: 'Send nothing', effect: 'The offline planner goes on in this session; nothing leaves this machine.'},
			],
			recommended: null,
			takesText: false,
			isHolding: true,
		},
	});

	if (choice === 'offline') {
		throw new OtherPlanner('offline');
	}
};

const linesOf = (text: string): string => (lineCount(text) === 1 ? '1 line' : `${lineCount(text)} lines`);
