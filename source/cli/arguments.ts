import {parseArgs} from 'node:util';
import type {DocumentPaths} from '../files/project-settings.js';
import {UsageError} from './usage.js';
import type {PlannerName} from './who-drafts.js';

/**
Flags that several commands take. Paths are as they were typed.
*/
export type Flags = {
	readonly root: string | null;
	readonly documents: Partial<DocumentPaths>;
	/** `null`: as the session or the person says. */
	readonly planner: PlannerName | null;
	readonly model: string | null;
	readonly maxDollars: number | null;
	readonly isAccessible: boolean;
};

/**
What the program was told to do.
*/
export type Command = {readonly flags: Flags} & (
	| {readonly kind: 'plan'; readonly useCase: string | null}
	| {readonly kind: 'example'}
	| {readonly kind: 'help'}
	| {readonly kind: 'version'}
	| {readonly kind: 'doctor'}
	| {readonly kind: 'list-sessions'}
	| {readonly kind: 'resume'; readonly session: string | null}
	| {readonly kind: 'delete-session'; readonly session: string}
	| {readonly kind: 'export-session'; readonly session: string}
	| {readonly kind: 'facts'; readonly useCase: string}
	| {readonly kind: 'check'; readonly plans: readonly string[]; readonly isJson: boolean}
);

type Bare = Command extends infer Each ? (Each extends Command ? Omit<Each, 'flags'> : never) : never;

const options = {
	planner: {type: 'string'},
	model: {type: 'string'},
	'max-cost': {type: 'string'},
	root: {type: 'string'},
	summary: {type: 'string'},
	guidelines: {type: 'string'},
	'domain-model': {type: 'string'},
	accessible: {type: 'boolean'},
	example: {type: 'boolean'},
	json: {type: 'boolean'},
	help: {type: 'boolean', short: 'h'},
	version: {type: 'boolean', short: 'v'},
} as const;

const parsed = (argv: readonly string[]) => {
	try {
		return parseArgs({args: [...argv], options, allowPositionals: true});
	} catch (error) {
		throw new UsageError(error instanceof Error ? (error.message.split('. ')[0] ?? error.message) : String(error));
	}
};

type Words = readonly (string | undefined)[];

const none = (rest: Words, command: string): void => {
	if (rest.length > 0) {
		throw new UsageError(`Unexpected argument '${rest[0]}' after ${command}`);
	}
};

const sessionCommand = ([action, session, ...rest]: Words): Bare => {
	if (action === undefined || (action === 'list' && session === undefined)) {
		return {kind: 'list-sessions'};
	}

	if (action !== 'delete' && action !== 'export') {
		throw new UsageError(`Unexpected argument '${action}', expected list, delete or export`);
	}

	if (session === undefined) {
		throw new UsageError(`Expected the name of a session after «sessions ${action}»`);
	}

	none(rest, session);
	return action === 'delete' ? {kind: 'delete-session', session} : {kind: 'export-session', session};
};

const commandOf = ([first, second, ...rest]: Words, isJson: boolean): Bare => {
	if (isJson && first !== 'check') {
		throw new UsageError('Unexpected option --json, expected it after «check»');
	}

	switch (first) {
		case 'help': {
			none(second === undefined ? rest : [second], first);
			return {kind: 'help'};
		}

		case 'doctor': {
			none(second === undefined ? rest : [second], first);
			return {kind: 'doctor'};
		}

		case 'resume': {
			none(rest, 'resume');
			return {kind: 'resume', session: second ?? null};
		}

		case 'sessions': {
			return sessionCommand([second, ...rest]);
		}

		case 'facts': {
			if (second === undefined) {
				throw new UsageError('Expected a use case after «facts»');
			}

			none(rest, second);
			return {kind: 'facts', useCase: second};
		}

		case 'check': {
			if (second === undefined) {
				throw new UsageError('Expected a plan after «check», such as docs/use-cases/pay-an-invoice-PLAN.md');
			}

			return {kind: 'check', plans: [second, ...rest].flatMap(each => each ?? []), isJson};
		}

		default: {
			if (first !== undefined && /^[a-z-]+$/.test(first)) {
				throw new UsageError(`Unexpected command '${first}'; a document without an extension is named with its folder, ./${first}`);
			}

			none(second === undefined ? rest : [second], first ?? '');
			return {kind: 'plan', useCase: first ?? null};
		}
	}
};

const isSet = (value: string | undefined): boolean => value !== undefined && !['', '0', 'false'].includes(value.toLowerCase());

const plannerNamed = (name: string | undefined): PlannerName | null => {
	if (name === undefined || name === 'offline' || name === 'claude') {
		return name ?? null;
	}

	throw new UsageError(`Unexpected planner '${name}', expected claude or offline`);
};

const dollarsIn = (text: string | undefined): number | null => {
	const [, number] = /^\$?(\d+(?:\.\d+)?)$/.exec(text ?? '') ?? [];

	if (text !== undefined && !(Number(number) > 0)) {
		throw new UsageError(`Unexpected cost '${text}', expected dollars such as 5 or 2.50`);
	}

	return number === undefined ? null : Number(number);
};

/**
Reads the command line.

@throws {UsageError} For anything it does not know.
*/
export const parseArguments = (argv: readonly string[], environment: Readonly<Record<string, string | undefined>>): Command => {
	const {values, positionals} = parsed(argv);
	const {planner, model = null, root = null, summary, guidelines, 'domain-model': domainModel} = values;

	const flags: Flags = {
		root,
		planner: plannerNamed(planner),
		model,
		maxDollars: dollarsIn(values['max-cost']),
		documents: {
			...(summary === undefined ? {} : {summary}),
			...(guidelines === undefined ? {} : {guidelines}),
			...(domainModel === undefined ? {} : {domainModel}),
		},
		isAccessible: values.accessible === true || isSet(environment.ACCESSIBLE) || isSet(environment.INK_SCREEN_READER),
	};

	if (values.version || values.help) {
		return values.version ? {flags, kind: 'version'} : {flags, kind: 'help'};
	}

	if (values.example) {
		none(positionals, '--example');
		return {flags, kind: 'example'};
	}

	return {flags, ...commandOf(positionals, values.json === true)};
};
