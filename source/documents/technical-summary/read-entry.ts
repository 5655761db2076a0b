import type {Block} from '../blocks.js';
import {sentences} from '../guidelines/sentences.js';
import {factId} from '../ids.js';
import {ownId} from '../own-id.js';
import {headingText, plainText} from '../plain-text.js';
import {mentions} from '../technologies/mentions.js';
import {isRejected} from '../technologies/rejected.js';
import {choicesOf} from './choice-of.js';
import {decisionOf, ruledOutOf} from './decision-of.js';
import {type About, forbiddenBy, isProhibition, prohibitionsIn} from './prohibitions.js';
import type {Entry} from './read-technical-summary.js';
import {isCategory, type SectionKind} from './sections.js';

type Text = Extract<Block, {kind: 'item' | 'paragraph'}>;
type Position = {readonly path: string; readonly section: SectionKind; readonly title: string; readonly label: string | null};

const labelled =
	/^(?:\*\*|__)([^*_]{2,60}?)\s*:?(?:\*\*|__)\s*(?:\([^()]{0,60}\)\s*)?(?::|\s[–—-]|→)?\s+(.+)$|^([\p{L}][\p{L}\p{N} /&-]{1,40}?)\s*(?::|\s[–—]|→)\s+(.+)$/u;
const chosen = /^(?:selection|selected|choice|chosen|decision|technology|tool|we use|using|product|approach|selected approach)$/i;
const remark =
	/^(?:rationale|reasons?|why|alternatives?(?: considered)?|considered|trade-?offs?|notes?|context|pros|cons|consequences|status|date|owner|rejected|risks?|since|history|references?|see|role|purpose|used for|impact|goals?|scope|example)$/i;
const use =
	/\b(?:we (?:use|chose|have chosen|picked|run|build (?:on|with)|deploy (?:to|on|with)|rely on)|(?:is|are) (?:built (?:with|on|in)|written in|stored in|kept in|hosted on|deployed (?:to|on|with)|implemented (?:in|with)|based on|powered by|served by|backed by)|runs? on|uses?|using)\b|\bis an? [^;]{1,60}\b(?:deployed|built|written|hosted|running) (?:on|in|with|as)\b/i;

const decisions = (value: string, category: string, about: About, takesWords: boolean): readonly Entry[] =>
	choicesOf(value, takesWords).map(choice => ({kind: 'decision', decision: decisionOf(choice, {...about, category})}));

const unsettled =
	/\b(?:could|might|would|may|perhaps|asked|consider(?:ed|ing)?|evaluat\p{L}+|compar\p{L}+|previously|formerly|used to|earlier|last year|in the past|if|unless|like|such as|e\.g\.|for example|instead|once)\b|\?\s*$/iu;

/**
What a paragraph chooses: what it says is used, and under a heading on technology also what it names without hesitation («SQL Server 2022 with Entity Framework Core 8.»); where a heading names a kind of decision and nothing is known, its first clause.
*/
const statements = (text: string, position: Position, about: About): readonly Entry[] => {
	const title = headingText(position.title);
	const isDecisive = position.section === 'decisions';
	const said = sentences(text);
	const known = said
		.filter(sentence => use.test(sentence) || (isDecisive && !unsettled.test(sentence)))
		.flatMap(sentence => decisions(sentence, '', about, false));
	const isNoun =
		isDecisive && isCategory(title) && !/^(?:the|we|it|its?|this|these|our|all|each|every|there|an?|see|for|in|on|as|when)\b/i.test(text);
	return known.length > 0 || !isNoun || mentions(text, true).length > 0 ? known : decisions(said[0] ?? '', title, about, true);
};

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
		const learned: Entry = {kind: 'learning', fact: {id: about.id ?? factId('LRN', text), text, place: about.place}};
		return {entries: [learned, ...forbiddenBy(text, about)], label: null};
	}

	if (position.section === 'ruled-out') {
		const isEntry = block.kind === 'item' || isProhibition(text);
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
