import {resolve} from 'node:path';
import {PlanWizardError} from '../errors.js';
import {copyExample, exampleUseCase} from '../files/example.js';
import {homes} from '../files/homes.js';
import {findProject, type Project} from '../files/project.js';
import type {SessionHeader} from '../files/session-header.js';
import {createSession, type ListedSession, listSessions, openSession, type Session} from '../files/sessions.js';
import {findUseCases} from '../files/use-cases.js';
import type {Front} from '../journal/inner.js';
import type {Flags} from './arguments.js';
import {choose, exampleOption, resumable, resumeOptions, useCaseOptions} from './choices.js';
import type {Surroundings} from './surroundings.js';
import type {PlannerName} from './who-drafts.js';

/**
Where to begin: a session of this process and the project it plans in.
*/
export type Start = {readonly session: Session; readonly project: Project};

/**
`planner` says who drafts a new plan; it may ask.
*/
export type Starting = {
	readonly surroundings: Surroundings;
	readonly flags: Flags;
	readonly front: () => Promise<Front>;
	readonly planner: () => Promise<PlannerName>;
};

const placeOf = ({environment, clock}: Surroundings) => ({home: homes(environment).sessions, now: clock});

const inProject = async (useCase: string, {surroundings, flags}: Starting): Promise<Project> =>
	findProject({useCase, cwd: surroundings.cwd, root: flags.root, documents: flags.documents});

const begin = async (project: Project, {surroundings, flags, planner}: Starting): Promise<Start> => {
	const {useCase, root, documents} = project;
	const session = await createSession(
		{
			useCase,
			root,
			documents,
			planner: await planner(),
			...(flags.model === null ? {} : {model: flags.model}),
			version: surroundings.version,
		},
		placeOf(surroundings),
	);
	return {session, project};
};

const reopen = async (id: string, {surroundings, flags}: Starting): Promise<Start> => {
	const session = await openSession(id, placeOf(surroundings));

	try {
		return {session, project: await projectOf(session.header, {surroundings, flags})};
	} catch (error) {
		await session.close();
		throw error;
	}
};

const projectOf = async (
	{useCase, root, documents}: SessionHeader,
	{surroundings, flags}: Pick<Starting, 'surroundings' | 'flags'>,
): Promise<Project> => {
	const project = await findProject({useCase: resolve(root, useCase), cwd: surroundings.cwd, root, documents: flags.documents});
	return {...project, documents: {...documents, ...onlyNamed(project.documents, flags.documents)}};
};

/** A document named by a flag now stands before the one that the session began with. */
const onlyNamed = (found: Project['documents'], named: Flags['documents']): Partial<Project['documents']> => ({
	...(named.summary === undefined ? {} : {summary: found.summary}),
	...(named.guidelines === undefined ? {} : {guidelines: found.guidelines}),
	...(named.domainModel === undefined ? {} : {domainModel: found.domainModel}),
});

/**
Begins to plan a use case, or goes on where it was left. One that was finished is opened again or planned anew, as the person says.
*/
export const startUseCase = async (path: string, starting: Starting): Promise<Start> => {
	const project = await inProject(path, starting);
	const sessions = await listSessions(placeOf(starting.surroundings).home);
	const own = sessions.filter(({header}) => header?.root === project.root && header.useCase === project.useCase);
	const unfinished = own.find(({isFinished}) => !isFinished);

	if (unfinished !== undefined) {
		return reopen(unfinished.id, starting);
	}

	const finished = own[0];
	return finished !== undefined && (await isOpenedAgain(finished, starting)) ? reopen(finished.id, starting) : begin(project, starting);
};

const isOpenedAgain = async ({id}: ListedSession, {front}: Starting): Promise<boolean> => {
	const choice = await choose(await front(), {
		title: 'This use case was planned before',
		body: `Session ${id} is finished: everything approved in it was written.`,
		options: [
			{id: 'again', label: 'Open it again', effect: 'Your answers are kept; what changed since is asked.'},
			{id: 'anew', label: 'Plan it anew', effect: 'Everything is asked again; the plan is shown as a diff to the one there is.'},
		],
	});

	return choice === 'again';
};

/**
Copies the built-in example and begins to plan in it.
*/
export const startExample = async (starting: Starting): Promise<Start> => {
	const folder = await copyExample(starting.surroundings.examples);
	const project = await findProject({useCase: exampleUseCase, cwd: folder, root: folder, documents: {}});
	return begin(project, starting);
};

/**
Goes on with a session: the one named, else the last unfinished one.

@throws {PlanWizardError} `NO_SESSION` where there is none, `SESSION_IN_USE` where somebody works on the only ones.
*/
export const startResumed = async (id: string | null, starting: Starting): Promise<Start> => {
	if (id !== null) {
		return reopen(id, starting);
	}

	const sessions = await listSessions(placeOf(starting.surroundings).home);
	const unfinished = sessions.filter(({header, isFinished}) => header !== null && !isFinished);
	// One that somebody works on is better named than passed over.
	const last = unfinished.find(({owner}) => owner === null) ?? unfinished[0];

	if (last === undefined) {
		throw new PlanWizardError('NO_SESSION', 'There is no unfinished session.', 'Begin one with: plan-wizard docs/use-cases/<use-case>.md');
	}

	return reopen(last.id, starting);
};

const explanation =
	'plan-wizard turns a use case, a Markdown document, into an implementation plan beside it. It asks, and writes nothing you have not approved. Name a document (plan-wizard docs/use-cases/pay-an-invoice.md), or choose:';

/**
Without a document: lets the person resume what they left, choose a use case of this folder, or try the example.
*/
export const startChosen = async (starting: Starting): Promise<Start> => {
	const {surroundings, front} = starting;
	const sessions = await listSessions(placeOf(surroundings).home);
	const useCases = await findUseCases(surroundings.cwd);
	const left = resumable(sessions).slice(0, 10);
	const begun = left.map(({header}) => resolve(header.root, header.useCase));
	const fresh = useCases.filter(path => !begun.includes(resolve(surroundings.cwd, path)));
	const options = [...resumeOptions(left), ...useCaseOptions(fresh), exampleOption];
	const found = useCases.length === 0 ? 'There is no use case in this folder. ' : '';
	const choice = await choose(await front(), {title: 'What is to be planned?', body: `${found}${explanation}`, options});
	const [kind, ...words] = choice.split(' ');
	const name = words.join(' ');

	switch (kind) {
		case 'resume': {
			return reopen(name, starting);
		}

		case 'plan': {
			return startUseCase(name, starting);
		}

		default: {
			return startExample(starting);
		}
	}
};
