import type {Context} from '../../../effects.js';
import type {Json} from '../../../json.js';
import type {Section} from '../../../sections/section.js';
import {titleOf} from '../../../sections/title-of.js';
import type {Desk, Profile} from '../desk.js';
import {factsText, repositoryText} from './known-texts.js';
import {kept} from './marks.js';

type Block = {readonly [key: string]: Json};

/**
A block of text.
*/
export const textBlock = (text: string): Block => ({type: 'text', text});

const documentBlock = ({path, role, text}: Context['documents'][number], profile: Profile): Block =>
	profile === 'full'
		? {type: 'document', source: {type: 'text', media_type: 'text/plain', data: text}, title: path, context: role}
		: textBlock(`<document path="${path}" role="${role}">\n${text}\n</document>`);

const sectionBlock = (text: string, {number}: Section): Block =>
	textBlock(`<section number="${number}" title="${titleOf(number)}">\n${text}\n</section>`);

/**
What every conversation about the plan begins with: the documents, the facts and the files, then the accepted sections in order. It only ever grows at its end, so that each section reads what the one before it left in the cache.
*/
export const prefixOf = async ({facts, code, accepted}: Context, {documents, mask, profile}: Desk): Promise<readonly Json[]> => {
	const written: Block[] = [];

	for (const section of accepted) {
		written.push(sectionBlock(await mask(section.text), section));
	}

	const given = [
		...documents()
			.filter(({text}) => text.trim() !== '')
			.map(document => documentBlock(document, profile())),
		textBlock(await mask(`${factsText(facts)}\n\n${repositoryText(code)}`)),
	];
	return [...kept(given, profile()), ...kept(written, profile())];
};

/**
A finished plan, as a document.
*/
export const planBlock = (text: string, profile: Profile): Json => documentBlock({path: 'PLAN.md', role: 'plan', text}, profile);
