import {conflicts} from '../checks/conflicts/conflicts.js';
import {documentsUsable} from '../checks/documents-usable.js';
import type {Finding} from '../checks/finding.js';
import type {Facts} from '../documents/facts.js';
import {type Gathered, readFacts} from '../documents/read-facts.js';
import {connectFiles} from '../files/connect.js';
import {findProject, type Project} from '../files/project.js';
import type {Command} from './arguments.js';
import type {Surroundings} from './surroundings.js';

const gather = async ({root, useCase, documents}: Project): Promise<Gathered & {readonly unusable: readonly Finding[]}> => {
	const {inputs, read} = connectFiles(root, () => 0);
	const {files, manifests} = await inputs({paths: [useCase, documents.summary, documents.guidelines, documents.domainModel]});
	const textOf = async (path: string) => ({path, text: await read({path, hash: files[path] ?? null})});
	const found = [];

	for (const path of manifests) {
		found.push({path, text: (await textOf(path)).text ?? ''});
	}

	const [summary, guidelines, domainModel] = [
		await textOf(documents.summary),
		await textOf(documents.guidelines),
		await textOf(documents.domainModel),
	];
	const unusable = documentsUsable([
		{role: 'technical summary', ...summary},
		{role: 'guidelines', ...guidelines},
		{role: 'domain model', ...domainModel},
	]);
	const text = (await textOf(useCase)).text ?? '';

	return {...readFacts({useCase: {path: useCase, text}, summary, guidelines, domainModel, manifests: found}, null), unusable};
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
	const {stops, advice} = conflicts(gathered.facts);
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
	output.write(`${JSON.stringify({...ordered(gathered.facts), findings}, null, '\t')}\n`);
	return 0;
};
