import {join} from 'node:path';
import {strip} from '../documents/sanitise.js';
import {Quit} from '../errors.js';
import type {Front} from '../journal/inner.js';
import type {Command} from './arguments.js';
import {openFront, usesScreens} from './open-front.js';
import {reachOf} from './reach.js';
import {report} from './report.js';
import type {SessionRun} from './run-session.js';
import {redactor} from './secrets.js';
import {type Start, type Starting, startChosen, startExample, startResumed, startUseCase} from './start.js';
import type {Surroundings} from './surroundings.js';
import {type PlannerName, whoDrafts} from './who-drafts.js';

export type PlanCommand = Extract<Command, {kind: 'plan' | 'resume' | 'example'}>;

const startOf = async (command: PlanCommand, starting: Starting): Promise<Start> => {
	switch (command.kind) {
		case 'resume': {
			return startResumed(command.session, starting);
		}

		case 'example': {
			return startExample(starting);
		}

		case 'plan': {
			return command.useCase === null ? startChosen(starting) : startUseCase(command.useCase, starting);
		}
	}
};

/** The one front of this process, opened when it is first needed. */
const frontOf = (surroundings: Surroundings, isAccessible: boolean) => {
	const warnings: string[] = [];
	let folder = '';
	let front: Promise<Front> | null = null;

	return {
		warnings,
		open: async () => {
			front ??= openFront(surroundings, {isAccessible, folder: () => folder, warn: text => warnings.push(text)});
			return front;
		},
		isOpen: () => front !== null,
		editIn: (path: string) => {
			folder = path;
		},
	};
};

/**
Plans: finds or begins the session, runs it in front of the person, says what came of it.

@returns The exit code.
*/
export const planCommand = async (command: PlanCommand, surroundings: Surroundings): Promise<number> => {
	const {flags} = command;
	const {environment, errors, version, clock, onCrash, exit, prepareScreens, prover} = surroundings;
	const redact = redactor(environment);
	let known: ReturnType<typeof reachOf> | null = null;
	const reach = async () => {
		known ??= reachOf(environment);
		return known;
	};
	const front = frontOf(surroundings, flags.isAccessible);
	const tell = (text: string): void => {
		errors.write(text);
	};
	let resume: string | null = null;

	// Ink takes the longest to load: it is begun while the session is looked for.
	if (usesScreens(surroundings, flags.isAccessible)) {
		prepareScreens();
	}

	onCrash(error => {
		void (async () => {
			await (front.isOpen() ? (await front.open()).end(null) : null);
			const {text, code} = report(error, {version, resume, redact});
			tell(text);
			exit(code);
		})();
	});

	try {
		const planner = async (): Promise<PlannerName> => whoDrafts(flags.planner, reach, front.open);
		const {session, project} = await startOf(command, {surroundings, flags, front: front.open, planner});
		const begunWith = session.header.planner;
		const named = flags.planner ?? (begunWith === 'claude' ? 'claude' : 'offline');
		const goOn = (name: PlannerName): string =>
			`plan-wizard resume ${session.id}${name === begunWith ? '' : ` --planner ${name}`}${flags.isAccessible ? ' --accessible' : ''}`;
		resume = goOn(named);
		front.editIn(join(session.folder, 'edit'));
		tell(session.log.warning === null ? '' : `${strip(session.log.warning)}\n`);
		const opened = await front.open();
		// The first frame is on the screen; now what takes longer to load.
		const [{runSession}, {equip}] = await Promise.all([import('./run-session.js'), import('./planners.js')]);
		const model = flags.model ?? session.header.model ?? null;
		const equipment = {flags: {...flags, model}, reach, redact, root: project.root, environment, start: clock(), begunWith};
		const equipped: SessionRun['equip'] = async (name, paid) => equip(name, {...equipment, paid});
		return await runSession({session, project, named, equip: equipped, front: opened, prover, version, clock, resume: goOn});
	} catch (error) {
		if (error instanceof Quit) {
			await (await front.open()).end({kind: 'left', code: error.code, written: [], resume: resume ?? 'plan-wizard'});
			return error.code;
		}

		await (front.isOpen() ? (await front.open()).end(null) : null);
		const {text, code} = report(error, {version, resume, redact});
		tell(text);
		return code;
	} finally {
		tell(front.warnings.map(text => `${strip(text)}\n`).join(''));
	}
};
