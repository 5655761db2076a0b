import type {Plan} from '../../documents/plan/plan.js';
import {readPlan} from '../../documents/plan/read-plan.js';
import {PlanWizardError} from '../../errors.js';
import {documentBytes} from '../../files/document-bytes.js';
import {readPlanFile} from '../../files/plan-file.js';
import {findDocuments} from '../../files/project.js';
import type {Flags} from '../arguments.js';
import {type DocumentChoice, type GatheredDocuments, gatherDocuments} from '../gather-documents.js';
import {planDocuments} from './plan-documents.js';

/**
A plan and the project it is checked against, as they stand on the disk. `documents` are the paths that were looked for, by role.
*/
export type GatheredPlan = {
	readonly root: string;
	readonly plan: Plan;
	readonly text: string;
	readonly useCase: string | null;
	readonly choice: Omit<DocumentChoice, 'others'>;
	readonly gathered: GatheredDocuments;
};

const mostQuoted = 200;

// A plan may quote anything. What cannot be read, or lies outside the project, is not compared.
const readable = async (root: string, path: string): Promise<boolean> => {
	try {
		await documentBytes(root, path);
		return true;
	} catch (error) {
		if (error instanceof PlanWizardError) {
			return false;
		}

		throw error;
	}
};

const othersIn = async (root: string, {frontMatter, quotations}: Plan): Promise<readonly string[]> => {
	const named = [...(frontMatter?.inputs ?? []), ...quotations].map(({path}) => path);
	const others: string[] = [];

	for (const path of [...new Set(named)].slice(0, mostQuoted)) {
		others.push(...((await readable(root, path)) ? [path] : []));
	}

	return others;
};

const isText = ({frontMatter, title, sections, others, fences}: Plan): boolean =>
	frontMatter !== null || title !== null || sections.length + others.length + fences.length > 0;

/**
Reads a plan, finds its project, and reads what it was made from.

@param path - As the person typed it.
@throws {PlanWizardError} Where the plan, or a document that it was made from, cannot be read; `NOT_A_PLAN` where it holds nothing that can be checked.
*/
export const gatherPlan = async (path: string, flags: Flags, cwd: string): Promise<GatheredPlan> => {
	const file = await readPlanFile({plan: path, cwd, root: flags.root});
	const plan = readPlan(file.text, file.path);

	if (!isText(plan)) {
		throw new PlanWizardError('NOT_A_PLAN', `${file.path} is not a plan: it has no heading and no code block.`, 'Name a plan in Markdown.');
	}

	const documents = await findDocuments(file.root, flags.documents, cwd);
	const isNamed = (role: keyof typeof documents) => flags.documents[role] !== undefined;
	const choice = planDocuments({plan, beside: file.useCase, documents, isNamed});
	const gathered = await gatherDocuments(file.root, {...choice, others: await othersIn(file.root, plan)});
	const isFound = choice.useCase !== null && gathered.texts[choice.useCase] !== null && gathered.refusal === null;
	return {root: file.root, plan, text: file.text, useCase: isFound ? choice.useCase : null, choice, gathered};
};
