import {fork} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import type {Built, SeedFailure} from '../checks/blocks/sql/built.js';
import type {Failure, Run} from '../checks/blocks/sql/outcome.js';
import {environment} from './environment.js';
import type {ChildMessage, ScriptRequest} from './script-request.js';

export type ExecutionDeadlines = {
	/** Milliseconds until PostgreSQL stands. */
	readonly boot: number;
	/** Milliseconds that one statement may take. */
	readonly statement: number;
};

/**
How many statements may take as long as one may, before the rest is not executed.
*/
const mostSlow = 12;

type Coming = {
	readonly migrations: {readonly path: string; readonly line: number; readonly message: string}[];
	readonly outcomes: (readonly Failure[])[];
	built: readonly Built[];
	seeds: readonly SeedFailure[];
	step: number | null;
};

const runOf = ({migrations, outcomes, built, seeds}: Coming, late: number | null, left: readonly string[]): Run => ({
	kind: 'ran',
	migrations,
	outcomes: Array.from(outcomes, failures => failures ?? []),
	late,
	left,
	built,
	seeds,
});

/**
Executes a script in a process of its own, which knows nothing of the environment, prints nothing and is killed when a statement does not end.

@param file - The bundled `database-child`.
*/
export const executeScript = async (file: URL, request: ScriptRequest, deadlines: ExecutionDeadlines): Promise<Run> =>
	new Promise(resolve => {
		const child = fork(fileURLToPath(file), [], {
			env: environment(),
			execArgv: [],
			stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
			serialization: 'advanced',
		});
		const coming: Coming = {migrations: [], outcomes: [], built: [], seeds: [], step: null};

		const end = (run: Run) => {
			clearTimeout(timer);
			clearTimeout(whole);
			child.removeAllListeners();
			child.on('error', () => {});
			child.kill('SIGKILL');
			resolve(run);
		};

		const late = (): void =>
			end(coming.step === null ? {kind: 'broken', reason: 'PostgreSQL and the migrations took too long'} : runOf(coming, coming.step, []));
		let timer = setTimeout(late, deadlines.boot);
		const whole = setTimeout(late, deadlines.boot + mostSlow * deadlines.statement);

		child.on('message', (message: ChildMessage) => {
			switch (message.kind) {
				case 'began': {
					clearTimeout(timer);
					timer = setTimeout(late, deadlines.statement);
					coming.step = message.step;
					return;
				}

				case 'came-out': {
					coming.outcomes[message.step] = message.failures;
					return;
				}

				case 'migration-failed': {
					coming.migrations.push({path: message.path, line: message.line, message: message.message});
					return;
				}

				case 'built': {
					coming.built = message.built;
					coming.seeds = message.seeds;
					return;
				}

				case 'ended': {
					return end(runOf(coming, null, message.left));
				}

				case 'absent': {
					return end({kind: 'absent'});
				}

				case 'broke': {
					return end({kind: 'broken', reason: message.reason});
				}
			}
		});
		child.on('error', error => end({kind: 'broken', reason: error.message}));
		child.on('exit', () => end({kind: 'broken', reason: 'the process that executes SQL ended'}));
		child.send(request);
	});
