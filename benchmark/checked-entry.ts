/**
Plans up to the verdict on section 4 with a person who answers at once, and leaves there. Arguments: the project, the folder of the sessions. Prints the session's name.
*/
import {Quit} from '../source/errors.js';
import {connectFiles} from '../source/files/connect.js';
import {findProject} from '../source/files/project.js';
import {createSession} from '../source/files/sessions.js';
import {createJournal} from '../source/journal.js';
import {plan} from '../source/plan.js';
import {withoutModel} from '../source/planners/offline/without-model.js';
import {offline} from '../source/planners/offline.js';
import {run} from '../source/run.js';
import {person} from '../test/helpers/person.js';

const [root = '', home = ''] = process.argv.slice(2);
const version = process.env.PLAN_WIZARD_VERSION ?? '';
const clock = (): string => '2026-01-01T00:00:00.000Z';

const project = await findProject({useCase: 'docs/use-cases/pay-an-invoice.md', cwd: root, root, documents: {}});
const session = await createSession(
	{version, useCase: project.useCase, root: project.root, planner: 'offline', documents: project.documents},
	{home, now: clock},
);
const leave = (id: string): void => {
	if (id === 'section/4/verdict') {
		throw new Quit(4);
	}
};

try {
	await run(async effects => plan({...project, version}, offline, effects), {
		journal: createJournal(session.log),
		front: person({asked: leave}),
		world: {...connectFiles(project.root, () => 0), consult: withoutModel, check: async () => [], clock},
	});
} catch (error) {
	if (!(error instanceof Quit)) {
		throw error;
	}
}

await session.close();
process.stdout.write(session.id);
