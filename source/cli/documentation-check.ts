import {failureOf} from '../planners/claude/documentation/failure-text.js';
import {nameOfServer} from '../planners/claude/documentation/server.js';
import {documentationServer} from './documentation-server.js';
import type {Surroundings} from './surroundings.js';

const wanted = ['resolve-library-id', 'query-docs'];

const advice = 'Without it, what a library does is written down as undocumented.';

/**
Whether the documentation of libraries can be had here: whether its server answers, and has the tools that are asked.
*/
export const documentationCheck = async ({
	environment,
	documentationTools,
}: Pick<Surroundings, 'environment' | 'documentationTools'>): Promise<{readonly isFine: boolean; readonly text: string}> => {
	const server = await documentationServer(environment);
	const name = nameOfServer(server);

	if (server.kind === 'none') {
		return {isFine: true, text: `Documentation of libraries: none, since ${server.why}. ${advice}`};
	}

	try {
		const tools = await documentationTools(server);
		const missing = wanted.filter(tool => !tools.includes(tool));
		const key = environment.CONTEXT7_API_KEY ? 'with a key' : 'without a key: CONTEXT7_API_KEY raises its limits';
		return missing.length === 0
			? {isFine: true, text: `Documentation of libraries: ${name}, ${key}.`}
			: {isFine: false, text: `Documentation of libraries: ${name} has no tool ${missing.join(' and ')}, so it is not Context7. ${advice}`};
	} catch (error) {
		return {isFine: false, text: `Documentation of libraries: ${name} could not be asked: ${failureOf(error)}. ${advice}`};
	}
};
