import {createHash} from 'node:crypto';
import {cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {main} from '../../source/cli/main.js';
import {folderWith} from './folder.js';
import {fakeSurroundings} from './surroundings.js';

const billing = fileURLToPath(new URL('../../examples/billing', import.meta.url));

/**
A project to plan in and a home for sessions, both new. `tree` hashes every file of the project.
*/
export type World = {
	readonly project: string;
	readonly home: string;
	/** What the wizard finds in its environment besides. */
	readonly environment?: Readonly<Record<string, string>>;
	readonly read: (path: string) => string;
	readonly write: (path: string, text: string) => void;
	readonly tree: () => string;
};

/**
A world with a copy of the built-in example.
*/
export const createWorld = (): World => {
	const project = folderWith();
	cpSync(billing, project, {recursive: true});
	mkdirSync(join(project, '.git'));

	return {
		project,
		home: folderWith(),
		read: path => readFileSync(join(project, path), 'utf8'),
		write: (path, text) => writeFileSync(join(project, path), text),
		tree: () => {
			const hash = createHash('sha256');

			for (const entry of readdirSync(project, {recursive: true, withFileTypes: true}).sort((a, b) =>
				join(a.parentPath, a.name) < join(b.parentPath, b.name) ? -1 : 1,
			)) {
				const path = join(entry.parentPath, entry.name);
				hash.update(entry.isFile() ? `${path}\n${readFileSync(path, 'hex')}\n` : `${path}\n`);
			}

			return hash.digest('hex');
		},
	};
};

/**
A wizard at work, driven in the words of a person. Every verb waits for the prompt first.

- `question` is what is asked now: what was printed since the last answer.
- `drive` answers like somebody who agrees to all until the text is shown: the first option of a STOP or its recommendation, `accept`, `y`, `approve`.
- `ended` resolves with the exit code.
*/
export type Wizard = {
	readonly until: (text: string) => Promise<void>;
	readonly question: () => Promise<string>;
	readonly say: (line: string) => Promise<void>;
	readonly choose: (number: number) => Promise<void>;
	readonly accept: () => Promise<void>;
	readonly runOn: () => Promise<void>;
	readonly take: () => Promise<void>;
	readonly leave: () => Promise<void>;
	readonly approve: () => Promise<void>;
	readonly back: (answer: number) => Promise<void>;
	readonly readAgain: () => Promise<void>;
	readonly quit: () => Promise<void>;
	readonly interrupt: () => Promise<void>;
	readonly drive: (until: string, seen?: (question: string) => void) => Promise<void>;
	readonly ended: Promise<number>;
	readonly printed: () => string;
	readonly errors: () => string;
};

/** What somebody says who agrees to all. */
const agreement = (question: string): string => {
	if (question.includes('y take, n leave')) {
		return 'y';
	}

	if (/^ {2}approve — /m.test(question)) {
		return 'approve';
	}

	if (/(?:^|[ ,])1\.? accept/m.test(question)) {
		return 'accept';
	}

	const leadsOn = [...question.matchAll(/^ {2}(\d+)\. (?!Go back to section|Mend section)/gm)].map(found => found[1]);
	return /^Recommended: (\d+)$/m.exec(question)?.[1] ?? leadsOn[0] ?? 'because it is so';
};

/**
Starts the wizard in a world, as a new process would: over the sessions and files as they are.
*/
export const startWizard = ({project, home, environment = {}}: World, ...argv: readonly string[]): Wizard => {
	const {surroundings, terminal, errors} = fakeSurroundings({cwd: project, home, environment});
	let isEnded = false;
	const ended = main(argv.length > 0 ? argv : ['docs/use-cases/pay-an-invoice.md'], surroundings).finally(() => {
		isEnded = true;
	});
	const say = terminal.type;
	const question = async (): Promise<string> => {
		await Promise.race([terminal.prompt(), ended]);
		return terminal.since();
	};

	return {
		until: terminal.until,
		question,
		say,
		choose: async number => say(String(number)),
		accept: async () => say('accept'),
		runOn: async () => say('run on'),
		take: async () => say('y'),
		leave: async () => say('n'),
		approve: async () => say('approve'),
		back: async answer => {
			await say('back');
			await say(String(answer));
		},
		readAgain: async () => say('read again'),
		quit: async () => say('quit'),
		interrupt: async () => {
			await terminal.prompt();
			terminal.interrupt();
		},
		drive: async (text, seen) => {
			for (;;) {
				const asked = await question();

				if (asked.includes(text) || isEnded) {
					return;
				}

				seen?.(asked);
				await say(agreement(asked));
			}
		},
		ended,
		printed: terminal.all,
		errors,
	};
};

/**
Leaves the sessions of a world as a killed process leaves them: its lock belongs to nobody alive.
*/
export const killAll = ({home}: World): void => {
	for (const id of readdirSync(join(home, 'sessions'))) {
		rmSync(join(home, 'sessions', id, 'lock'), {force: true});
	}
};
