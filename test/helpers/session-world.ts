import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Planner} from '../../source/effects.js';
import {connectFiles} from '../../source/files/connect.js';
import {findProject} from '../../source/files/project.js';
import type {Front, InnerEffects} from '../../source/journal/inner.js';
import {createJournal, type Journal} from '../../source/journal.js';
import {type Planned, plan} from '../../source/plan.js';
import {withoutModel} from '../../source/planners/offline/without-model.js';
import {offline} from '../../source/planners/offline.js';
import {run} from '../../source/run.js';
import {memoryLog} from './memory-log.js';
import {type Habits, person} from './person.js';

const example = fileURLToPath(new URL('../../examples/billing', import.meta.url));

type Start = Habits & {
	readonly planner?: Planner;
	readonly consult?: Pick<InnerEffects, 'model' | 'look'>;
	readonly apply?: InnerEffects['apply'];
	readonly check?: InnerEffects['check'];
	readonly began?: (journal: Journal) => void;
	/** Somebody else at the screen than a person of habits. */
	readonly front?: Front;
};

/**
A copy of the example project with a session in it. `start` runs the wizard over the session as it stands, as often as a test wants, also while an earlier run still waits, as if that had been killed; `lines` is the journal.
*/
export const sessionWorld = (useCase = 'docs/use-cases/pay-an-invoice.md') => {
	const root = realpathSync(mkdtempSync(join(tmpdir(), 'plan-wizard-world-')));
	cpSync(example, root, {recursive: true});
	mkdirSync(join(root, '.git'));
	let lines: () => readonly string[] = () => [];

	const start = async ({
		planner = offline,
		consult,
		apply,
		check = async () => [],
		began,
		front,
		...habits
	}: Start = {}): Promise<Planned> => {
		const project = await findProject({useCase, cwd: root, root: null, documents: {}});
		const memory = memoryLog(lines());
		const journal = createJournal(memory.log);
		const files = connectFiles(root, () => 0);
		began?.(journal);
		lines = memory.lines;

		return run(async effects => plan({...project, version: '0.0.0'}, planner, effects), {
			journal,
			front: front ?? person(habits),
			world: {
				...files,
				...(apply ? {apply} : {}),
				consult: consult ? () => consult : withoutModel,
				check,
				clock: () => '2026-01-01T00:00:00.000Z',
			},
		});
	};

	return {
		root,
		start,
		lines: () => lines(),
		/** Changes each line of the journal, as another version would have written it. */
		rewrite: (change: (line: string) => string): void => {
			const changed = lines().map(change);
			lines = () => changed;
		},
		read: (path: string): string => readFileSync(join(root, path), 'utf8'),
		write: (path: string, text: string): void => writeFileSync(join(root, path), text),
		/** Every file under the root with its content: what «nothing changed» is compared by. */
		tree: (): Readonly<Record<string, string>> =>
			Object.fromEntries(
				readdirSync(root, {recursive: true, withFileTypes: true})
					.filter(entry => entry.isFile())
					.map(entry => join(entry.parentPath, entry.name))
					.sort()
					.map(path => [path.slice(root.length + 1), readFileSync(path, 'utf8')]),
			),
	};
};
