import {conflicts} from '../checks/conflicts/conflicts.js';
import {documentsUsable} from '../checks/documents-usable.js';
import type {Finding} from '../checks/finding.js';
import type {Facts} from '../documents/facts.js';
import type {Gathered} from '../documents/read-facts.js';
import {findProject, type Project} from '../files/project.js';
import type {Command} from './arguments.js';
import {escaped} from './escaped.js';
import {type GatheredDocuments, gatherDocuments} from './gather-documents.js';
import type {Surroundings} from './surroundings.js';

const gather = async ({root, useCase, documents}: Project): Promise<GatheredDocuments & {readonly unusable: readonly Finding[]}> => {
	const gathered = await gatherDocuments(root, {...documents, useCase, which: null, others: []});
	const textOf = (path: string) => ({path, text: gathered.texts[path] ?? null});
	const unusable = documentsUsable([
		{role: 'technical summary', ...textOf(documents.summary)},
		{role: 'guidelines', ...textOf(documents.guidelines)},
		{role: 'domain model', ...textOf(documents.domainModel)},
	]);

	return {...gathered, unusable};
};

const shown = ({check, severity, subject, message, place, other}: Finding) => ({check, severity, subject, message, place, other});

const refused = ({refusal, facts}: Gathered): readonly Finding[] =>
	refusal === null
		? []
		: [
				{
					check: 'stub',
					severity: 'stop',
					subject: facts.useCase.path,
					message: refusal.reason,
					place: refusal.place,
					other: null,
					offending: '',
				},
			];

const findingsOf = (gathered: Awaited<ReturnType<typeof gather>>): readonly Finding[] => {
	const {stops, advice} = conflicts(gathered.facts, gathered.code);
	return [...refused(gathered), ...gathered.unusable, ...stops, ...advice];
};

const ordered = ({useCase, guidelines, technicalSummary, domainModel, manifests, notUnderstood}: Facts) => ({
	useCase,
	guidelines,
	technicalSummary,
	domainModel,
	manifests,
	notUnderstood,
});

/**
Prints what was understood of the documents as JSON, with what the checks find in them.

@throws {PlanWizardError} Where a document cannot be read.
*/
export const factsCommand = async ({useCase, flags}: Extract<Command, {kind: 'facts'}>, {cwd, output}: Surroundings): Promise<0> => {
	const project = await findProject({useCase, cwd, root: flags.root, documents: flags.documents});
	const gathered = await gather(project);
	const findings = findingsOf(gathered).map(shown);
	output.write(`${escaped(JSON.stringify({...ordered(gathered.facts), findings}, null, '\t'))}\n`);
	return 0;
};
