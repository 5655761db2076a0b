import type {Plan} from '../../documents/plan/plan.js';
import type {DocumentPaths} from '../../files/project-settings.js';
import type {DocumentChoice} from '../gather-documents.js';

type Sources = {
	readonly plan: Plan;
	/** The use case beside it, where its name says so. */
	readonly beside: string | null;
	readonly documents: DocumentPaths;
	readonly isNamed: (role: keyof DocumentPaths) => boolean;
};

const roles = {summary: 'technical-summary', guidelines: 'guidelines', domainModel: 'domain-model'} as const;

const slashed = (path: string): string => path.trim().replaceAll('\\', '/').replace(/^\.\//, '');

/**
The documents that a plan was made from: as its front matter and its decisions say, else where such documents usually are.
*/
export const planDocuments = ({plan, beside, documents, isNamed}: Sources): Omit<DocumentChoice, 'others'> => {
	const decisionOn = (id: string) => plan.decisions.find(decision => decision.id === id);
	const pathOf = (role: keyof typeof roles): string | null => {
		const decision = isNamed(role) ? undefined : decisionOn(`document/${roles[role]}`);

		if (decision === undefined) {
			return documents[role];
		}

		return decision.choice === 'text' ? slashed(decision.text ?? documents[role]) : null;
	};

	return {
		useCase: plan.frontMatter?.useCase ?? beside,
		which: decisionOn('use-case/which')?.choice ?? null,
		summary: pathOf('summary'),
		guidelines: pathOf('guidelines'),
		domainModel: pathOf('domainModel'),
	};
};
