import type {Context} from '../../../effects.js';
import type {Json} from '../../../json.js';
import type {Section} from '../../../sections/section.js';
import {titleOf} from '../../../sections/title-of.js';
import type {Desk} from '../desk.js';
import {factsText, repositoryText} from './known-texts.js';

type Block = {readonly [key: string]: Json};

/**
A block of text.
*/
export const textBlock = (text: string): Block => ({type: 'text', text});

const documentBlock = ({path, role, text}: Context['documents'][number], isReduced: boolean): Block =>
	isReduced
		? textBlock(`<document path="${path}" role="${role}">\n${text}\n</document>`)
		: {type: 'document', source: {type: 'text', media_type: 'text/plain', data: text}, title: path, context: role};

const sectionBlock = (text: string, {number}: Section): Block =>
	textBlock(`<section number="${number}" title="${titleOf(number)}">\n${text}\n</section>`);

/**
The blocks, the last of them marked as the end of something that is read again for an hour: a person may take that long over a section.
*/
const keptForAnHour = (blocks: readonly Block[], isReduced: boolean): readonly Block[] =>
	isReduced ? blocks : blocks.map((block, index) => (index === blocks.length - 1 ? {...block, cache_control: hour} : block));

/**
The mark of what is kept for an hour.
*/
export const hour = {type: 'ephemeral', ttl: '1h'} as const;

/**
What every conversation about the plan begins with: the documents, the facts and the files, then the accepted sections in order. It only ever grows at its end, so that each section reads what the one before it left in the cache.
*/
export const prefixOf = async ({facts, code, accepted}: Context, {documents, mask, isReduced}: Desk): Promise<readonly Json[]> => {
	const written: Block[] = [];

	for (const section of accepted) {
		written.push(sectionBlock(await mask(section.text), section));
	}

	const given = [
		...documents()
			.filter(({text}) => text.trim() !== '')
			.map(document => documentBlock(document, isReduced)),
		textBlock(await mask(`${factsText(facts)}\n\n${repositoryText(code)}`)),
	];
	return [...keptForAnHour(given, isReduced), ...keptForAnHour(written, isReduced)];
};

/**
A finished plan, as a document.
*/
export const planBlock = (text: string, isReduced: boolean): Json => documentBlock({path: 'PLAN.md', role: 'plan', text}, isReduced);
