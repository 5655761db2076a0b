import {join} from 'node:path';
import {Quit} from '../errors.js';
import type {Front} from '../journal/inner.js';
import type {Command} from './arguments.js';
import {openFront, usesScreens} from './open-front.js';
import {plannerNamed} from './planners.js';
import {report} from './report.js';
import {type Start, type Starting, startChosen, startExample, startResumed, startUseCase} from './start.js';
import type {Surroundings} from './surroundings.js';

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
	const {errors, version, clock, onCrash, exit, prepareScreens, prover} = surroundings;
	const loadPlanner = plannerNamed(flags.planner);
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
			const {text, code} = report(error, version, resume);
			tell(text);
			exit(code);
		})();
	});

	try {
		const {session, project} = await startOf(command, {surroundings, flags, front: front.open});
		resume = `plan-wizard resume ${session.id}${flags.isAccessible ? ' --accessible' : ''}`;
		front.editIn(join(session.folder, 'edit'));
		tell(session.log.warning === null ? '' : `${session.log.warning}\n`);
		const opened = await front.open();
		// The first frame is on the screen; now what takes longer to load.
		const [{runSession}, equipped] = await Promise.all([import('./run-session.js'), loadPlanner()]);
		return await runSession({session, project, ...equipped, front: opened, prover, version, clock, resume});
	} catch (error) {
		if (error instanceof Quit) {
			await (await front.open()).end({kind: 'left', code: error.code, written: [], resume: resume ?? 'plan-wizard'});
			return error.code;
		}

		await (front.isOpen() ? (await front.open()).end(null) : null);
		const {text, code} = report(error, version, resume);
		tell(text);
		return code;
	} finally {
		tell(front.warnings.map(text => `${text}\n`).join(''));
	}
};
