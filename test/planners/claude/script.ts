import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Json, LookRequest, ModelMessage, ModelRequest, Paid} from '../../../source/effects.js';
import type {InnerEffects} from '../../../source/journal/inner.js';
import type {ClaudeSettings} from '../../../source/planners/claude/settings.js';

/**
What a script says to a request: a turn, or `null` for what the model usually does.
*/
export type Script = (request: ModelRequest) => Partial<ModelMessage> | null;

export const says = (text: string): Partial<ModelMessage> => ({content: [{type: 'text', text}], stopReason: 'end_turn'});

export const calls = (name: string, input: Json, id = 'toolu_1'): Partial<ModelMessage> => ({
	content: [
		{type: 'text', text: 'Let me see.'},
		{type: 'tool_use', id, name, input},
	],
	stopReason: 'tool_use',
});

/** Nobody counts. */
export const nothingPaid = (): Paid => ({before: [], since: []});

/**
Anthropic's own endpoint, with the model for the person to choose.
*/
export const official: ClaudeSettings = {
	host: 'api.anthropic.com',
	isReduced: false,
	documentation: 'mcp.context7.com',
	model: null,
	maxDollars: null,
	start: '',
	paid: nothingPaid,
};

const usage = {input: 100, output: 200, cacheRead: 3000, cacheWrite5m: 0, cacheWrite1h: 0};

/**
Every text in a request, in its order.
*/
export const textsOf = (value: Json): readonly string[] => {
	if (Array.isArray(value)) {
		return value.flatMap(textsOf);
	}

	if (value !== null && typeof value === 'object') {
		return Object.values(value).flatMap(textsOf);
	}

	return typeof value === 'string' ? [value] : [];
};

export const messagesOf = ({body}: ModelRequest): readonly Json[] =>
	body !== null && typeof body === 'object' && 'messages' in body && Array.isArray(body.messages) ? body.messages : [];

/**
A section that holds to the form: each part cites facts, the first all of them, the ninth has a test for each.
*/
export const sectionFor = (request: ModelRequest): string => {
	const text = textsOf(request.body).join('\n');
	const ids = [...new Set([...text.matchAll(/^- \[([^\]]+)\] \S+:\d+ «/gm)].flatMap(([, id]) => id ?? []))];
	const brief = text.slice(text.lastIndexOf('# Write section'));
	const titles = [...brief.matchAll(/^### (.+)$/gm)].flatMap(([, title]) => title ?? []);
	const all = request.section === 1 ? ids.map(id => `- Answered here, as a Customer wants it [${id}]`).join('\n') : '';
	const tests = request.section === 9 ? ids.map(id => `- T-${id}`).join('\n') : '';
	return titles.map(title => `### ${title}\n\nSettled as the documents say [${ids[0]}].\n${all}\n${tests}`.trim()).join('\n\n');
};

/** The line of a plan that answers a question: a test, a decision, or a fact in appendix D. */
const answering = (id: string, question: string): ((line: string) => boolean) => {
	const [kind = '', rest = ''] = id.split(/\/(.*)/s);
	const category = /chosen for (.+)\?$/.exec(question)?.[1];

	switch (kind) {
		case 'test': {
			return line => line.includes(`T-${rest}`);
		}

		case 'decision': {
			return line => line.startsWith(`D-${rest}.`);
		}

		case 'actor': {
			return line => line.startsWith('- Answered') && line.includes(`[${rest}]`);
		}

		case 'technology': {
			return line => line.startsWith('- [') && (line.includes(`| ${category} |`) || line.includes(`«${category}:`));
		}

		default: {
			return line => line.startsWith('- [') && line.includes(`[${rest}] «`);
		}
	}
};

/**
What somebody reads out of a plan who finds everything; `choices` are what they had to choose.
*/
export const readOut = (request: ModelRequest, choices: readonly Json[] = []): string => {
	const [plan = '', brief = ''] = textsOf(messagesOf(request)[0] ?? null).filter(text => text.length > 20);
	const lines = plan.split('\n');
	const answers = [...brief.matchAll(/^- (\S+\/\S+): (.+)$/gm)].map(([, id = '', question = '']) => {
		const line = lines.find(answering(id, question)) ?? '';
		return {id, answer: line, quotation: line};
	});
	return JSON.stringify({purpose: 'Paying.', phases: [], choices, answers});
};

const usual = (request: ModelRequest): Partial<ModelMessage> => {
	if (request.id === 'conflicts') {
		return calls('report_conflicts', {conflicts: []});
	}

	if (request.id.startsWith('entries/')) {
		return calls('propose_entries', {entries: []});
	}

	return says(request.id === 'cold-read' ? readOut(request) : sectionFor(request));
};

/**
Proposes «Payer» and «Payee» for the domain model; what is commented on becomes a «Payer» in the comment's words.
*/
export const proposing: Script = request => {
	const entry = (markdown: string) => ({under: 'Glossary', markdown, replaces: '', why: 'The plan says so.', facts: ['D-1']});
	const comment = /The person's comment: (.+)/.exec(textsOf(request.body).join('\n'))?.[1];
	return request.id === 'entries/domain model'
		? calls('propose_entries', {entries: (comment ? [`Payer: ${comment}`] : ['Payer: who pays', 'Payee: who is paid']).map(entry)})
		: null;
};

const models = [
	{id: 'claude-opus-5-5', line: 'opus'},
	{id: 'claude-sonnet-5-5', line: 'sonnet'},
].map(model => ({
	...model,
	name: model.id,
	isActive: true,
	maxInput: 1_000_000,
	maxOutput: 128_000,
	efforts: ['low', 'medium', 'high'],
	thinking: ['adaptive'],
	hasStrictTools: true,
	createdAt: '2026-10-01T00:00:00Z',
}));

const looked = ({tool, input}: LookRequest, root: string): string => {
	const fields = input !== null && typeof input === 'object' && !Array.isArray(input) ? input : {};

	switch (tool) {
		case 'models': {
			// Only Anthropic's own endpoint says what its models can do.
			const isOwn = 'host' in fields && fields.host === 'api.anthropic.com';
			return JSON.stringify(isOwn ? models : models.map(model => ({...model, efforts: [], thinking: [], hasStrictTools: false})));
		}

		case 'mask': {
			return JSON.stringify({text: String('text' in fields ? fields.text : '').replaceAll('sk-canary', '‹masked›'), masked: []});
		}

		case 'read_file': {
			return readFileSync(join(root, String('path' in fields ? fields.path : '')), 'utf8');
		}

		default: {
			return `Nothing for ${tool}`;
		}
	}
};

/**
A model that follows a script, and a repository to look into. `requests` are the turns that were paid for.
*/
export const scripted = (script: Script = () => null, root = '') => {
	const requests: ModelRequest[] = [];
	const consult: Pick<InnerEffects, 'model' | 'look'> = {
		model: async request => {
			requests.push(request);
			return {
				id: `msg_${requests.length}`,
				model: 'claude-opus-5-5',
				content: [],
				stopReason: 'end_turn',
				stopDetails: null,
				usage,
				...(script(request) ?? usual(request)),
			};
		},
		look: async request => ({text: looked(request, root), isError: false}),
	};

	return {requests, consult};
};
