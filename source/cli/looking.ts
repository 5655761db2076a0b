import {maskSecrets} from '../checks/secrets/mask-secrets.js';
import type {Json, Look} from '../effects.js';
import {answerCache} from '../files/answer-cache.js';
import {homes} from '../files/homes.js';
import {fileLooks} from '../files/looking/file-looks.js';
import {readSettings} from '../files/settings.js';
import type {InnerEffects} from '../journal/inner.js';
import {type DocumentationSettings, documentationLooks} from '../planners/claude/documentation/documentation.js';
import {serverOf} from '../planners/claude/documentation/server.js';

export type Looking = {
	/** Of the project, absolute and resolved. */
	readonly root: string;
	readonly environment: Readonly<Record<string, string | undefined>>;
	/** The models of the endpoint, as JSON. */
	readonly models: () => Promise<string>;
	readonly signal: AbortSignal;
	/** The bundled `search-worker`. */
	readonly searchThread: URL;
	/** Milliseconds. */
	readonly now: () => number;
};

const deadlines = {batch: 2_000, search: 15_000};

/** A command may first have to be fetched. */
const answers = {begin: 30_000, answer: 15_000};

const documentationIn = async ({environment, now}: Looking): Promise<ReturnType<typeof documentationLooks>> => {
	const {settings: folder, documentation} = homes(environment);
	const {settings} = await readSettings(folder);
	const call: DocumentationSettings['call'] = async (...asked) =>
		(await import('../planners/claude/documentation/call-tool.js')).callTool(...asked);
	const server = serverOf({setting: settings.documentation, environment, folder});
	return documentationLooks({server, cache: answerCache(documentation, now), call, deadlines: answers, now});
};

const masked = async (input: Json): Promise<Look> =>
	typeof input === 'object' && input !== null && 'text' in input && typeof input.text === 'string'
		? {text: JSON.stringify(await maskSecrets(input.text)), isError: false}
		: {text: 'Give a text.', isError: true};

/**
All that a planner may look at: the project's files and skills, the documentation of libraries, the models there are; and `mask`, through which a text goes before it is sent.
*/
export const looking = (around: Looking): InnerEffects['look'] => {
	const {root, models, signal, searchThread} = around;
	const mask = async (text: string): Promise<string> => (await maskSecrets(text)).text;
	const files = fileLooks({root, mask, searchThread, deadlines});
	let documentation: ReturnType<typeof documentationIn> | undefined;

	return async ({tool, input}) => {
		switch (tool) {
			case 'models': {
				return {text: await models(), isError: false};
			}

			case 'mask': {
				return masked(input);
			}

			case 'find_library':
			case 'read_documentation': {
				documentation ??= documentationIn(around);
				return (await documentation)[tool](input, signal);
			}

			default: {
				return (await files[tool]?.(input)) ?? {text: `There is no tool ${tool} here.`, isError: true};
			}
		}
	};
};
