import type {Decision, TechnicalSummary} from '../../documents/facts.js';
import {mentions} from '../../documents/technologies/mentions.js';
import {packageTechnology} from '../../documents/technologies/package-technology.js';
import {isRejected} from '../../documents/technologies/rejected.js';
import {type Category, type Technology, technologies} from '../../documents/technologies.js';

/**
The technologies that the summary settles: those it chose, those it rules out, those it names anywhere in a decision, and what it chose for each category.
*/
export type Stack = {
	readonly chosen: ReadonlyMap<string, Decision>;
	readonly ruledOut: ReadonlyMap<string, Decision>;
	readonly named: ReadonlySet<string>;
	readonly byCategory: ReadonlyMap<Category, Decision>;
};

const byName = new Map(technologies.map(technology => [technology.name, technology]));

const technologyOf = (choice: string): Technology | null => byName.get(choice) ?? packageTechnology(choice);

/**
What one technology brings with it: naming the first is no disagreement with the second.
*/
const companions: Readonly<Record<string, readonly string[]>> = {
	TypeScript: ['JavaScript'],
	'Node.js': ['JavaScript', 'npm'],
	PostgreSQL: ['TimescaleDB'],
	TimescaleDB: ['PostgreSQL'],
	BullMQ: ['Redis'],
	Sidekiq: ['Redis', 'Ruby'],
	Celery: ['Redis', 'RabbitMQ'],
	NestJS: ['Express', 'Fastify'],
	'Next.js': ['React'],
	Nuxt: ['Vue.js'],
	SvelteKit: ['Svelte'],
	'React Native': ['React'],
	React: ['React Native'],
	'Spring Boot': ['Hibernate', 'Java', 'JVM'],
	'Entity Framework Core': ['.NET', 'C#'],
	'ASP.NET Core': ['.NET', 'C#'],
	'.NET': ['C#', 'ASP.NET Core'],
	'C#': ['.NET'],
	Kotlin: ['Java', 'JVM'],
	Java: ['JVM'],
	Redis: ['Valkey'],
	Valkey: ['Redis'],
	Elasticsearch: ['Kibana', 'Logstash'],
	Supabase: ['PostgreSQL'],
	Hibernate: ['Java'],
	Prisma: ['TypeScript', 'JavaScript'],
	'Ruby on Rails': ['Ruby', 'ActiveRecord'],
	Django: ['Python'],
	FastAPI: ['Python'],
	Flask: ['Python'],
	Docker: ['containerd'],
	pytest: ['Python'],
};

/**
The stack of a technical summary. Every step is by hash.
*/
export const stackOf = ({decisions, ruledOut}: TechnicalSummary): Stack => {
	const chosen = new Map<string, Decision>();
	const named = new Set<string>();
	const byCategory = new Map<Category, Decision>();

	for (const decision of decisions) {
		const technology = technologyOf(decision.choice);
		const others = mentions(decision.text, true).filter(mention => !isRejected(decision.text, mention));
		const names = [...(technology ? [technology.name] : []), ...others.map(each => each.technology.name)];

		for (const name of names.flatMap(each => [each, ...(companions[each] ?? [])])) {
			named.add(name);
		}

		if (technology) {
			chosen.set(technology.name, chosen.get(technology.name) ?? decision);
			byCategory.set(technology.category, byCategory.get(technology.category) ?? decision);
		}
	}

	const refused = ruledOut.flatMap(decision => {
		const technology = technologyOf(decision.choice);
		return technology && !chosen.has(technology.name) ? [[technology.name, decision] as const] : [];
	});
	return {chosen, ruledOut: new Map(refused), named, byCategory};
};
