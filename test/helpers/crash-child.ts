/**
One run of the wizard on a folder, with a person who answers at once. It can kill itself the hard way: `entry:<n>` right after the n-th entry of this run is on disk, `write:<n>` between the n-th write of a file and its record.

Arguments: the project, the folder of the sessions, where to log what was asked, the moment of death or `never`.
*/
import {appendFileSync} from 'node:fs';
import {connectFiles} from '../../source/files/connect.js';
import {findProject} from '../../source/files/project.js';
import {createSession, listSessions, openSession} from '../../source/files/sessions.js';
import {createJournal} from '../../source/journal.js';
import {plan} from '../../source/plan.js';
import {withoutModel} from '../../source/planners/offline/without-model.js';
import {offline} from '../../source/planners/offline.js';
import {run} from '../../source/run.js';
import {person} from './person.js';

const [root = '', home = '', asked = '', death = 'never'] = process.argv.slice(2);
const [kind, moment] = death.split(':');
const clock = (): string => '2026-01-01T00:00:00.000Z';
const place = {home, now: clock};
let entries = 0;
let writes = 0;

const die = (): void => {
	process.kill(process.pid, 'SIGKILL');
};

const project = await findProject({useCase: 'docs/use-cases/pay-an-invoice.md', cwd: root, root: null, documents: {}});
const [known] = await listSessions(home);
const session = known
	? await openSession(known.id, place)
	: await createSession(
			{version: '0.0.0', useCase: project.useCase, root: project.root, planner: 'offline', documents: project.documents},
			place,
		);

const journal = createJournal({
	entries: session.log.entries,
	append: async entry => {
		await session.log.append(entry);
		entries++;

		if (kind === 'entry' && entries === Number(moment)) {
			die();
		}
	},
});

const files = connectFiles(project.root, () => 0);

await run(async effects => plan({...project, version: '0.0.0'}, offline, effects), {
	journal,
	front: person({asked: id => appendFileSync(asked, `${id}\n`)}),
	world: {
		...files,
		consult: withoutModel,
		check: async () => [],
		clock,
		apply: async change => {
			await files.apply(change);
			writes++;

			if (kind === 'write' && writes === Number(moment)) {
				die();
			}
		},
	},
});

await session.close();
process.stdout.write(`${entries} entries, ${writes} writes\n`);
