import type {Json, Look, LookRequest} from '../effects.js';
import {answerCache} from '../files/answer-cache.js';
import {homes} from '../files/homes.js';
import {fileLooks} from '../files/looking/file-looks.js';
import {type DocumentationSettings, documentationLooks} from '../planners/claude/documentation/documentation.js';
import type {DocumentationServer} from '../planners/claude/documentation/server.js';
import {masking} from './masking.js';

export type Looking = {
	/** Of the project, absolute and resolved. */
	readonly root: string;
	readonly environment: Readonly<Record<string, string | undefined>>;
	/** Who knows the documentation of libraries. */
	readonly documentation: DocumentationServer;
	/** Takes out the keys of this environment. */
	readonly redact: (text: string) => string;
	/** The bundled `search-worker`. */
	readonly searchThread: URL;
	/** Milliseconds. */
	readonly now: () => number;
};

const deadlines = {batch: 2_000, search: 15_000};

/** A command may first have to be fetched. */
const answers = {begin: 30_000, answer: 15_000};

const callTool: DocumentationSettings['call'] = async (...asked) =>
	(await import('../planners/claude/documentation/call-tool.js')).callTool(...asked);

/**
All that a planner may look at besides its endpoint: the project's files and skills, the documentation of libraries; and `mask`, through which a text goes before it is sent.
*/
export const looking = ({root, environment, documentation: server, redact, searchThread, now}: Looking) => {
	const mask = masking(redact);
	const files = fileLooks({root, mask: async text => (await mask(text)).text, searchThread, deadlines});
	const cache = answerCache(homes(environment).documentation, now);
	const documentation = documentationLooks({server, cache, call: callTool, deadlines: answers, now});

	const masked = async (input: Json): Promise<Look> =>
		typeof input === 'object' && input !== null && 'text' in input && typeof input.text === 'string'
			? {text: JSON.stringify(await mask(input.text)), isError: false}
			: {text: 'Give a text.', isError: true};

	return async ({tool, input}: LookRequest, signal: AbortSignal): Promise<Look> => {
		switch (tool) {
			case 'mask': {
				return masked(input);
			}

			case 'find_library':
			case 'read_documentation': {
				return documentation[tool](input, signal);
			}

			default: {
				return (await files[tool]?.(input)) ?? {text: `There is no tool ${tool} here.`, isError: true};
			}
		}
	};
};
