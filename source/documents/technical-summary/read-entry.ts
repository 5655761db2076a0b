import type {Block} from '../blocks.js';
import {sentences} from '../guidelines/sentences.js';
import {factId} from '../ids.js';
import {ownId} from '../own-id.js';
import {headingText, plainText} from '../plain-text.js';
import {mentions} from '../technologies/mentions.js';
import {isRejected} from '../technologies/rejected.js';
import {choicesOf} from './choice-of.js';
import {decisionOf, ruledOutOf} from './decision-of.js';
import type {Entry} from './read-technical-summary.js';
import {isCategory, type SectionKind} from './sections.js';

type Text = Extract<Block, {kind: 'item' | 'paragraph'}>;
type Position = {readonly path: string; readonly section: SectionKind; readonly title: string; readonly label: string | null};
type About = {
	readonly id: string | null;
	readonly text: string;
	readonly place: {readonly path: string; readonly line: number; readonly endLine: number};
};

const labelled =
	/^(?:\*\*|__)([^*_]{2,60}?)\s*:?(?:\*\*|__)\s*(?:\([^()]{0,60}\)\s*)?(?::|\s[–—-]|→)?\s+(.+)$|^([\p{L}][\p{L}\p{N} /&-]{1,40}?)\s*(?::|\s[–—]|→)\s+(.+)$/u;
const chosen = /^(?:selection|selected|choice|chosen|decision|technology|tool|we use|using|product|approach|selected approach)$/i;
const remark =
	/^(?:rationale|reasons?|why|alternatives?(?: considered)?|considered|trade-?offs?|notes?|context|pros|cons|consequences|status|date|owner|rejected|risks?|since|history|references?|see|role|purpose|used for|impact|goals?|scope|example)$/i;
const use =
	/\b(?:we (?:use|chose|have chosen|picked|run|build (?:on|with)|deploy (?:to|on|with)|rely on)|(?:is|are) (?:built (?:with|on|in)|written in|stored in|kept in|hosted on|deployed (?:to|on|with)|implemented (?:in|with)|based on|powered by|served by|backed by)|runs? on|uses?|using)\b/i;
const prohibition =
	/\b(?:we (?:do not|don[’']t|never|no longer|will not) use|do not use|don[’']t use|never use|must not use|(?:is|are) (?:not (?:allowed|used|permitted)|forbidden|prohibited|banned|ruled out)|must not be used|may not be used)\b/i;

const prohibitionsIn = (text: string, about: About): readonly Entry[] => {
	const found = sentences(text)
		.filter(sentence => prohibition.test(sentence))
		.flatMap(sentence => mentions(sentence, true).filter(mention => isRejected(sentence, mention)));
	const struck = [...text.matchAll(/~~([^~]{2,80})~~/g)].flatMap(each => mentions(each[1] ?? '', true));
	const names = [...new Map([...found, ...struck].map(({technology}) => [technology.name, technology])).values()];
	return names.map(({name, category}) => ({
		kind: 'ruled-out',
		decision: decisionOf({choice: name, version: null, category}, {...about, id: about.id ?? factId('NO', about.text), category: ''}),
	}));
};

const decisions = (value: string, category: string, about: About, takesWords: boolean): readonly Entry[] =>
	choicesOf(value, takesWords).map(choice => ({kind: 'decision', decision: decisionOf(choice, {...about, category})}));

const statements = (text: string, position: Position, about: About): readonly Entry[] =>
	sentences(text)
		.filter(
			sentence =>
				use.test(sentence) ||
				(position.section === 'decisions' &&
					isCategory(headingText(position.title)) &&
					mentions(sentence.slice(0, 60), true)[0]?.start === 0),
		)
		.flatMap(sentence => decisions(sentence, '', about, false));

/**
What a list item or a paragraph of the technical summary says, and the label that it sets for what is nested under it («**Database**:»).
*/
export const readEntry = (block: Text, position: Position): {readonly entries: readonly Entry[]; readonly label: string | null} => {
	const own = ownId(block.text);
	const text = own?.rest ?? block.text;
	const about: About = {id: own?.id ?? null, text, place: {path: position.path, line: block.line, endLine: block.endLine}};
	const heading = /^(?:\*\*|__)([^*_]{2,60}?):?(?:\*\*|__):?$|^([\p{L}][\p{L}\p{N} /&-]{1,40}):$/u.exec(text);

	if (heading) {
		return {entries: [], label: plainText(heading[1] ?? heading[2] ?? '')};
	}

	if (position.section === 'learnings') {
		return {entries: [{kind: 'learning', fact: {id: about.id ?? factId('LRN', text), text, place: about.place}}], label: null};
	}

	if (position.section === 'ruled-out') {
		const isEntry = block.kind === 'item' || prohibition.test(text);
		const entries = isEntry
			? (block.kind === 'item' ? ruledOutOf(text, about) : []).map(decision => ({kind: 'ruled-out', decision}) as const)
			: [];
		return {entries: entries.length > 0 ? entries : prohibitionsIn(text, about), label: null};
	}

	if (position.section === 'passed-over' || (position.label !== null && remark.test(position.label))) {
		return {entries: [], label: null};
	}

	return {entries: [...prohibitionsIn(text, about), ...chosenIn(block, text, position, about)], label: null};
};

const chosenIn = (block: Text, text: string, position: Position, about: About): readonly Entry[] => {
	const found = labelled.exec(text);
	const label = plainText(found?.[1] ?? found?.[3] ?? '');
	const value = found?.[2] ?? found?.[4] ?? '';
	const isDecisive = isCategory(label) || position.section === 'decisions';

	if (found === null || label === '') {
		const isChoice = block.kind === 'item' && position.section === 'decisions';
		const category = position.label ?? (isCategory(headingText(position.title)) ? headingText(position.title) : '');
		const items = isChoice
			? decisions(text, position.label !== null && isCategory(position.label) ? position.label : category, about, false)
			: [];
		return items.length > 0 || block.kind === 'item'
			? items.length > 0
				? items
				: missed(isChoice, about, position.title)
			: statements(text, position, about);
	}

	if (remark.test(label)) {
		return [];
	}

	if (chosen.test(label)) {
		return decisions(value, position.label ?? headingText(position.title), about, true);
	}

	// «PostgreSQL: holds all state» names the choice first.
	const first = mentions(label, true);

	if (first.length > 0 && isDecisive && !isRejected(text, {start: 0, end: label.length})) {
		return decisions(label, '', about, false);
	}

	return isDecisive && block.kind === 'item'
		? decisions(value, label, about, true)
		: isCategory(label)
			? decisions(value, label, about, false)
			: [];
};

const missed = (isChoice: boolean, about: About, title: string): readonly Entry[] =>
	isChoice && /\b(?:tech|stack|decision|choice|tool|platform|framework|librar|language)/i.test(title) && about.text.split(' ').length > 2
		? [{kind: 'missed', missed: {text: about.text, place: about.place, why: 'No choice of a technology was recognised in it.'}}]
		: [];
