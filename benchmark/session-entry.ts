/**
Plans to the end with a person who answers at once, and fills the journal up to a size with entries of another version, which are read and not used. Arguments: the project, the folder of the sessions, the least bytes of the journal. Prints the session's name.
*/
import {statSync} from 'node:fs';
import {join} from 'node:path';
import {connectFiles} from '../source/files/connect.js';
import {findProject} from '../source/files/project.js';
import {createSession, finishSession} from '../source/files/sessions.js';
import {createJournal} from '../source/journal.js';
import {plan} from '../source/plan.js';
import {withoutModel} from '../source/planners/offline/without-model.js';
import {offline} from '../source/planners/offline.js';
import {run} from '../source/run.js';
import {person} from '../test/helpers/person.js';

const [root = '', home = '', bytes = '0'] = process.argv.slice(2);
const version = process.env.PLAN_WIZARD_VERSION ?? '';
const clock = (): string => '2026-01-01T00:00:00.000Z';

const project = await findProject({useCase: 'docs/use-cases/pay-an-invoice.md', cwd: root, root, documents: {}});
const session = await createSession(
	{version, useCase: project.useCase, root: project.root, planner: 'offline', documents: project.documents},
	{home, now: clock},
);
const size = (): number => statSync(join(session.folder, 'journal.jsonl')).size;

for (let number = 0; size() < Number(bytes) / 2; number++) {
	const request = {tool: 'read', input: `source/file-${number}.ts`};
	await session.log.append({kind: 'result', name: `look ${number}`, fingerprint: '0'.repeat(64), request, result: 'x'.repeat(3000)});
}

await run(async effects => plan({...project, version}, offline, effects), {
	journal: createJournal(session.log),
	front: person(),
	world: {...connectFiles(project.root, () => 0), consult: withoutModel, check: async () => [], clock},
});

for (let number = 0; size() < Number(bytes); number++) {
	const request = {tool: 'search', input: `amount due ${number}`};
	await session.log.append({kind: 'result', name: `look again ${number}`, fingerprint: '1'.repeat(64), request, result: 'y'.repeat(3000)});
}

await finishSession(session, clock());
await session.close();
process.stdout.write(session.id);
