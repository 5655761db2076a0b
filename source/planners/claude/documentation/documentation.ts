import * as v from 'valibot';
import type {Json, Look} from '../../../effects.js';
import {createAllowance} from './allowance.js';
import {asData} from './as-data.js';
import type {callTool, Deadlines, ToolCall} from './call-tool.js';
import {failureIn, failureOf} from './failure-text.js';
import {type DocumentationServer, nameOfServer} from './server.js';

/**
Answers that were given before; `keep` one for the next time.
*/
export type AnswerCache = {
	readonly recall: (key: readonly string[]) => Promise<string | null>;
	readonly keep: (key: readonly string[], answer: string) => Promise<void>;
};

export type DocumentationSettings = {
	readonly server: DocumentationServer;
	readonly cache: AnswerCache;
	readonly call: typeof callTool;
	readonly deadlines: Deadlines;
	/** Milliseconds. */
	readonly now: () => number;
};

type Tool = (input: Json, signal: AbortSignal) => Promise<Look>;

const text = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(500));
const sought = v.object({name: text, question: text});
const asked = v.object({library: v.pipe(text, v.regex(/^\/[\w.@-]+(?:\/[\w.@-]+)+$/)), question: text});

/** Characters: about two and eight thousand tokens. */
const most = {libraries: 8_000, documentation: 28_000};

/**
The tools that find and read the documentation of libraries. What fails is said as «undocumented», with the reason, so that the plan can record it; only answers are kept.
*/
export const documentationLooks = (settings: DocumentationSettings): {readonly find_library: Tool; readonly read_documentation: Tool} => {
	const ask = asking(settings);

	return {
		find_library: async (input, signal) => {
			const {success, output} = v.safeParse(sought, input);

			return success
				? ask({
						call: {name: 'resolve-library-id', arguments: {query: output.question, libraryName: output.name}},
						about: output.name,
						question: output.question,
						most: most.libraries,
						signal,
					})
				: wrong('Name a library and a question, each of at most 500 characters.');
		},
		read_documentation: async (input, signal) => {
			const {success, output} = v.safeParse(asked, input);

			return success
				? ask({
						call: {name: 'query-docs', arguments: {libraryId: output.library, query: output.question}},
						about: output.library,
						question: output.question,
						most: most.documentation,
						signal,
					})
				: wrong('Give the id of a library as find_library names it, such as /vercel/next.js, and a question of at most 500 characters.');
		},
	};
};

const wrong = (why: string): Look => ({text: why, isError: true});

const undocumented = (about: string, why: string): Look => ({
	text: `undocumented: ${about}: ${why}. Where the plan depends on it, write «undocumented» and what must be checked before it is built.`,
	isError: true,
});

type Asked = {
	readonly call: ToolCall;
	readonly about: string;
	readonly question: string;
	readonly most: number;
	readonly signal: AbortSignal;
};

const asking = ({server, cache, call: callTool, deadlines, now}: DocumentationSettings) => {
	const allowance = createAllowance(now);

	return async ({call, about, question, most, signal}: Asked): Promise<Look> => {
		if (server.kind === 'none') {
			return undocumented(about, server.why);
		}

		const key = [nameOfServer(server), call.name, ...Object.values(call.arguments)];
		const known = await cache.recall(key);
		const refusal = known === null ? allowance.refusal(question) : null;

		if (known !== null || refusal !== null) {
			return known === null ? undocumented(about, refusal ?? '') : {text: asData(about, known, most), isError: false};
		}

		try {
			const {text, isError} = await callTool(server, call, {deadlines, signal});
			allowance.asked(question, true);
			const failure = isError ? text.slice(0, 200) : failureIn(text);

			if (failure !== null) {
				return undocumented(about, `${nameOfServer(server)} says: ${failure}`);
			}

			await cache.keep(key, text);
			return {text: asData(about, text, most), isError: false};
		} catch (error) {
			signal.throwIfAborted();
			allowance.asked(question, false);
			return undocumented(about, `${nameOfServer(server)} could not be asked: ${failureOf(error)}`);
		}
	};
};
