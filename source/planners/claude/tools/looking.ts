import * as v from 'valibot';
import type {Json} from '../../../json.js';
import type {Call} from '../conversation/content.js';
import type {Told} from '../conversation/told.js';
import type {Desk} from '../desk.js';
import type {Sources} from '../evidence/sources.js';

const longest = 60_000;

const looks: ReadonlySet<string> = new Set([
	'find_library',
	'list_files',
	'list_skills',
	'read_documentation',
	'read_file',
	'read_skill',
	'search_files',
]);

const json = v.custom<Json>(value => value !== undefined);

const read = v.object({path: v.string(), from: v.optional(v.number())});

/**
Runs a tool that only looks, and keeps what was read as something that may be quoted. `null` where it is no such tool.
*/
export const looking =
	({effects, mask}: Desk, sources: Sources) =>
	async ({name, input}: Call): Promise<Told | null> => {
		if (!looks.has(name)) {
			return null;
		}

		effects.tell({type: 'doing', what: doing(name, input)});
		const {text, isError} = await effects.look({tool: name, input: v.parse(json, input ?? {})});
		const masked = await mask(text);
		const sent = masked.length > longest ? `${masked.slice(0, longest)}\n(cut here: ask for less at once)` : masked;
		const file = v.safeParse(read, input);

		if (name === 'read_file' && !isError && file.success) {
			sources.add(file.output.path, sent, file.output.from);
		}

		return {text: sent, isError};
	};

const verbs: Readonly<Record<string, string>> = {
	find_library: 'Looking for the library',
	list_files: 'Listing',
	list_skills: 'Listing the skills',
	read_documentation: 'Reading the documentation of',
	read_file: 'Reading',
	read_skill: 'Reading the skill',
	search_files: 'Searching for',
};

const doing = (name: string, input: unknown): string => {
	const [first] = typeof input === 'object' && input !== null ? Object.values(input) : [];
	return `${verbs[name] ?? name} ${typeof first === 'string' ? first.slice(0, 80) : ''}`.trim();
};
