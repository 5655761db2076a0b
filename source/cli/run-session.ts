import {Quit} from '../errors.js';
import {connectFiles} from '../files/connect.js';
import type {Project} from '../files/project.js';
import {finishSession, type Session} from '../files/sessions.js';
import {listSources} from '../files/sources.js';
import type {Front} from '../journal/inner.js';
import {createJournal} from '../journal.js';
import {plan} from '../plan.js';
import {run} from '../run.js';
import type {Equipped} from './planners.js';
import {proving} from './proving.js';
import type {Surroundings} from './surroundings.js';

export type SessionRun = Equipped & {
	readonly session: Session;
	readonly project: Project;
	readonly front: Front;
	/** Loads what proves blocks. */
	readonly prover: Surroundings['prover'];
	readonly version: string;
	/** ISO 8601. */
	readonly clock: () => string;
	/** The command to go on. */
	readonly resume: string;
};

/**
Plans in a session until it is finished or the person leaves, and says on the normal screen what came of it. The session is let go in any case.

@returns The exit code: 0, 4 or 130.
*/
export const runSession = async ({
	session,
	project,
	planner,
	consult,
	front,
	prover,
	version,
	clock,
	resume,
}: SessionRun): Promise<0 | 4 | 130> => {
	const journal = createJournal(session.log);
	const {root} = project;
	const paths = async () => (await listSources(root)).facts.paths;
	const {prove, end} = proving({root, prover, paths, failure: 'advice'});
	const world = {
		...connectFiles(root, () => Date.parse(clock())),
		check: prove,
		consult,
		clock,
	};

	try {
		const {status, decisions, open} = await run(async effects => plan({...project, version}, planner, effects), {journal, front, world});
		await finishSession(session, clock());
		await front.end({kind: 'done', written: journal.written(), decisions, open, status});
		return 0;
	} catch (error) {
		if (error instanceof Quit) {
			await front.end({kind: 'left', code: error.code, written: journal.written(), resume});
			return error.code;
		}

		await front.end(null);
		throw error;
	} finally {
		await session.close();
		await end();
	}
};
