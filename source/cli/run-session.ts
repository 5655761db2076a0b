import {OtherPlanner, Quit} from '../errors.js';
import {connectFiles} from '../files/connect.js';
import type {Project} from '../files/project.js';
import {finishSession, type Session} from '../files/sessions.js';
import {listSources} from '../files/sources.js';
import type {Front} from '../journal/inner.js';
import {createJournal, type Journal} from '../journal.js';
import {type Planned, plan} from '../plan.js';
import {run, type World} from '../run.js';
import type {Equipped} from './planners.js';
import {proving} from './proving.js';
import type {Surroundings} from './surroundings.js';
import type {PlannerName} from './who-drafts.js';

/**
`equip` loads a planner: the one that is `named`, or another where the person changes over; `paid` are the turns that the plan was charged for.
*/
export type SessionRun = {
	readonly named: PlannerName;
	readonly equip: (name: PlannerName, paid: Journal['paid']) => Promise<Equipped>;
	readonly session: Session;
	readonly project: Project;
	readonly front: Front;
	/** Loads what proves blocks. */
	readonly prover: Surroundings['prover'];
	readonly version: string;
	/** ISO 8601. */
	readonly clock: () => string;
	/** The command to go on with that planner. */
	readonly resume: (name: PlannerName) => string;
};

/**
Plans in a session until it is finished or the person leaves, and says on the normal screen what came of it. The session is let go in any case.

@returns The exit code: 0, 4 or 130.
*/
export const runSession = async (running: SessionRun): Promise<0 | 4 | 130> => {
	const {session, front, clock, prover, project} = running;
	const journal = createJournal(session.log);
	const paths = async () => (await listSources(project.root)).facts.paths;
	const {prove, end} = proving({root: project.root, prover, paths, failure: 'advice'});
	let {named} = running;

	try {
		for (;;) {
			try {
				const {status, decisions, open} = await planWith(await running.equip(named, journal.paid), {...running, journal, prove});
				await finishSession(session, clock());
				await front.end({kind: 'done', written: journal.written(), decisions, open, status});
				return 0;
			} catch (error) {
				if (!(error instanceof OtherPlanner)) {
					throw error;
				}

				named = error.planner;
			}
		}
	} catch (error) {
		if (error instanceof Quit) {
			await front.end({kind: 'left', code: error.code, written: journal.written(), resume: running.resume(named)});
			return error.code;
		}

		await front.end(null);
		throw error;
	} finally {
		await session.close();
		await end();
	}
};

type Planning = Pick<SessionRun, 'project' | 'front' | 'version' | 'clock'> & {readonly journal: Journal; readonly prove: World['check']};

const planWith = async ({planner, consult}: Equipped, {journal, prove, project, front, version, clock}: Planning): Promise<Planned> => {
	const world = {...connectFiles(project.root, () => Date.parse(clock())), check: prove, consult, clock};
	return run(async effects => plan({...project, version}, planner, effects), {journal, front, world});
};
