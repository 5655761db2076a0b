import {cellsOf} from '../prefix.js';
import type {Rule} from '../rules.js';

type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

const within = (value: unknown): readonly Tree[] => (isTree(value) ? [value, ...Object.values(value).flatMap(within)] : []);

const isQuoted = ({type, citations}: Tree): boolean => type === 'text' && Array.isArray(citations) && citations.length > 0;

const isCited = ({citations}: Tree): boolean => isTree(citations) && citations.enabled === true;

/**
Who quotes the model to itself leaves its citations out. https://platform.claude.com/docs/en/api/migration-2026-10-21

Either all documents of a request can be cited or none, and then the output has no format. https://platform.claude.com/docs/en/build-with-claude/citations
*/
export const citations: Rule = ({body}) => {
	const cells = cellsOf(body).filter(({part}) => part === 'messages');
	const quoted = cells.find(({value, message}) => body.messages[message ?? 0]?.role === 'user' && within(value).some(isQuoted));
	const documents = cells.flatMap(({value}) => within(value)).filter(({type, source}) => type === 'document' && source !== undefined);

	if (quoted !== undefined) {
		return `messages.${quoted.message}: \`citations\` must be empty on text blocks in user messages`;
	}

	if (documents.some(isCited) && !documents.every(isCited)) {
		return 'messages: citations must be enabled on all or none of the documents';
	}

	return documents.some(isCited) && body.output_config?.format ? 'output_config.format: cannot be used with citations' : null;
};
