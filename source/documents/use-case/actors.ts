import type {Actor} from '../facts.js';
import {foldText} from '../ids.js';
import {type Draft, draftOf} from './draft.js';
import {partOfHeading} from './lexicon.js';
import type {Part} from './part.js';
import type {Placed} from './placing.js';
import {emptyReason, type Left, type Reading} from './reading.js';

export type ActorDraft = {readonly draft: Draft; readonly name: string; readonly role: Actor['role']};

const system =
	/\b(?:systems?|services?|gateway|provider|api|server|scheduler|timer|clock|platform|application|database|queue|bot|cron(?: job)?|webhook|daemon|job)$/i;
const roles: readonly (readonly [RegExp, Actor['role']])[] = [
	[/\b(?:systems?|external|software|service|technical)\b/i, 'system'],
	[/\b(?:secondary|supporting|offstage|other|participating)\b/i, 'supporting'],
	[/\b(?:primary|main|initiating|principal)\b/i, 'primary'],
];

const said = (words: string): Actor['role'] | null => roles.find(([pattern]) => pattern.test(words))?.[1] ?? null;

const roleOfPart = (part: Part | null): Actor['role'] | null =>
	part === 'primary-actors' ? 'primary' : part === 'supporting-actors' ? 'supporting' : part === 'system-actors' ? 'system' : null;

const nameIn = (text: string): {readonly name: string; readonly remark: string} => {
	const bold = /^(?:\*\*|__)([^*_]{1,80})(?:\*\*|__)\s*(.*)$/s.exec(text);
	const plain = bold ?? /^([^:(–—.,]{1,60}?)(\s*(?:[:(–—,]|\s-\s).*)?[.]?$/s.exec(text);
	const name = (plain?.[1] ?? text)
		.replace(/[\s:]+$/, '')
		.replace(/[*_`]/g, '')
		.trim();
	return {name, remark: plain?.[2] ?? ''};
};

/**
A short list in one line («Clerk, Bookkeeper and Auditor») names several; a sentence names one.
*/
const namesIn = (text: string): readonly string[] => {
	const pieces = text.replace(/[.]$/, '').split(/\s*[,;]\s+(?:and\s)?|\s+and\s+|\s+&\s+/);
	const isList = pieces.length > 1 && pieces.every(piece => piece !== '' && piece.split(/\s+/).length <= 4) && !/[:(–—]/.test(text);
	return isList ? pieces : [text];
};

const ofRow = ({entry}: Placed): ActorDraft => {
	const find = (words: RegExp): number => entry.header.findIndex(cell => words.test(cell.trim()));
	const nameAt = Math.max(find(/^\W*(?:actor|name|who|user|persona|stakeholder)\b/i), 0);
	const roleAt = find(/^\W*(?:role|type|kind)\b/i);
	const name = (entry.cells[nameAt] ?? '').replace(/[*_`]/g, '').trim();
	const rest = entry.cells.filter((cell, index) => index !== nameAt && index !== roleAt && cell !== '');
	const draft = draftOf('ACT', rest.reduce((a, b) => (b.length > a.length ? b : a), '') || name, entry);
	const role = said(entry.cells[roleAt] ?? '') ?? said(entry.header[nameAt] ?? '');
	return {draft, name, role: role ?? (system.test(name) ? 'system' : 'supporting')};
};

const ofText = (text: string, placed: Placed): ActorDraft => {
	const draft = draftOf('ACT', text, placed.entry);
	const label = placed.entry.kind === 'label' ? placed.entry.label : '';
	const isNamed = placed.part === 'actors' && label !== '' && !/\b(?:actors?|roles?|users?|personas?|audience|participants)\b/i.test(label);
	const byPart = roleOfPart(placed.part);
	const {name, remark} = isNamed ? {name: label, remark: text} : nameIn(draft.text);
	const role = byPart ?? said(/\(([^()]*)\)/.exec(remark)?.[1] ?? '') ?? said(isNamed ? '' : label);
	return {draft, name, role: system.test(name) && role !== 'primary' ? 'system' : (role ?? 'supporting')};
};

/**
An actor may have a heading of its own, with some words about it below.
*/
const actorsOf = (placed: Placed): readonly ActorDraft[] => {
	const {entry, under, part} = placed;

	if (entry.kind === 'row') {
		return [ofRow(placed)];
	}

	if (part === 'actors' && under !== '' && partOfHeading(under) === null && entry.kind !== 'label') {
		const name = under.replace(/[*_`]/g, '').trim();
		return [{draft: draftOf('ACT', entry.text, entry), name, role: system.test(name) ? 'system' : 'supporting'}];
	}

	return namesIn(entry.text).map(text => ofText(text, placed));
};

/**
The actors that the document lists: names with their roles, in rows, bullets or one line. Where no role is given, systems are known by their names and the first person is the primary actor.
*/
export const readActors = (placed: readonly Placed[]): Reading<ActorDraft> => {
	const found: ActorDraft[] = [];
	const left: Left[] = [];

	for (const each of placed) {
		const {entry} = each;
		const empty =
			entry.kind === 'fence'
				? 'Code is not read here.'
				: entry.kind === 'text' && /:\W{0,2}$/.test(entry.text)
					? 'It introduces the list below it.'
					: emptyReason(entry.text);

		if (empty !== null) {
			left.push({line: entry.line, endLine: entry.endLine, why: empty});
		} else {
			found.push(...actorsOf(each));
		}
	}

	const hasPrimary = found.some(({role}) => role === 'primary');
	const first = hasPrimary ? undefined : found.find(({role}) => role === 'supporting');
	return {facts: found.map(actor => (actor === first ? {...actor, role: 'primary'} : actor)), left};
};

/**
The actors without those already named.
*/
export const distinctActors = (actors: readonly ActorDraft[]): readonly ActorDraft[] => {
	const seen = new Set<string>();

	return actors.filter(({name}) => {
		const key = foldText(name).replace(/^(?:an?|the)\s/, '');
		const isNew = !seen.has(key);
		seen.add(key);
		return isNew;
	});
};
