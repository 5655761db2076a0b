import type {Lexicon} from '../lexicon.js';

/**
English heading words, in lower case, without hyphens; singular and plural both stand here.
*/
export const english: Lexicon = {
	language: 'en',
	parts: [
		[
			'title',
			`title, name, use case name, use case title, feature name, feature, epic, prd, product requirements document,
			feature specification, feature spec, specification, spec, use case specification, use case spec`,
		],
		[
			'id',
			`id, use case id, uc id, identifier, use case number, use case no, uc number, number, no, uc id and name, use
			case id and name, id and name`,
		],
		['use-case', `use case, uc, usecase`],
		[
			'summary',
			`summary, overview, introduction, intro, brief, brief description, description, use case description, short
			description, use case summary, executive summary, tl;dr, about, general description, feature description,
			product overview, feature overview, project description`,
		],
		[
			'objectives',
			`objective, objectives, goal, goals, use case goal, business goal, business goals, user goals, user goal, goal
			in context, purpose, aim, aims, value, business value, value proposition, stakeholders and interests,
			stakeholder interests, stakeholders interests, goals and objectives, objectives and goals, desired outcome,
			desired outcomes, vision, benefits, business objectives, business objective`,
		],
		[
			'actors',
			`actor, actors, actors and roles, roles, personas, persona, user roles, users, target users, target user,
			actors involved, participants, user personas, user types, target audience, primary secondary actors, primary
			and secondary actors, actors and stakeholders`,
		],
		['primary-actors', `primary actor, primary actors, main actor, main actors, initiating actor, principal actor`],
		[
			'supporting-actors',
			`secondary actor, secondary actors, supporting actor, supporting actors, other actors, participating actors,
			additional actors, offstage actors`,
		],
		['system-actors', `system actor, system actors, external system, external systems, systems, systems involved`],
		['triggers', `trigger, triggers, triggering event, trigger event, initiating event, starting event`],
		[
			'preconditions',
			`precondition, preconditions, pre condition, pre conditions, prerequisite, prerequisites, entry conditions,
			entry condition, entry criteria, initial state`,
		],
		[
			'guarantees',
			`postcondition, postconditions, post condition, post conditions, guarantee, guarantees, success guarantee,
			success guarantees, minimal guarantee, minimal guarantees, minimum guarantee, minimum guarantees, failure
			guarantee, failure guarantees, success postcondition, success postconditions, success post condition, success
			post conditions, failure postconditions, failure postcondition, postconditions on success, postconditions on
			failure, success end condition, failed end condition, success condition, failure condition, success
			conditions, failure conditions, exit conditions, exit condition, end state, success, failure, outcome,
			outcomes, on success, on failure, result, results`,
		],
		[
			'main-flow',
			`main flow, main success scenario, main scenario, mss, basic flow, basic course, basic course of events, basic
			path, normal flow, normal course, normal course of events, primary flow, happy path, happy flow, main path,
			flow of events, flow, main flow of events, typical course of events, main course, success scenario, primary
			scenario, standard flow, steps, main steps, basic flow of events, event flow, normal scenario, user flow,
			workflow, main success flow, typical flow, scenario steps`,
		],
		[
			'alternatives',
			`extension, extensions, alternative flow, alternative flows, alternate flow, alternate flows, alternative,
			alternatives, alternative path, alternative paths, alternate path, alternate paths, alternative scenario,
			alternative scenarios, alternative course, alternative courses, alternate courses, alternative courses of
			events, exception, exceptions, exception flow, exception flows, exceptional flow, exceptional flows, exception
			path, exception paths, exception handling, exception scenarios, error flow, error flows, error path, error
			paths, error scenarios, error cases, error handling, errors, failure flow, failure flows, failure scenarios,
			failure modes, variation, variations, sub variations, technology and data variations, technology and data
			variations list, edge case, edge cases, alternative and exception flows, alternate and exception flows,
			unhappy path, unhappy paths, negative flows, negative scenarios, sad path, sad paths`,
		],
		['condition', `condition, conditions, branching condition, when, occurs at, branches from, starts at, entry point`],
		[
			'stories',
			`user story, user stories, story, stories, user scenarios, user scenarios and testing, job story, job stories,
			jobs to be done, story list`,
		],
		[
			'requirements',
			`requirement, requirements, functional requirement, functional requirements, non functional requirement, non
			functional requirements, nonfunctional requirement, nonfunctional requirements, nfr, nfrs, quality
			requirements, quality attributes, quality, qualities, special requirements, special requirement, performance,
			performance requirements, security, security requirements, usability, usability requirements, reliability,
			availability, scalability, accessibility, success metrics, success metric, success criteria, success measures,
			metrics, key metrics, kpis, measurable outcomes, product requirements, system requirements, user requirements,
			software requirements, design requirements, ui requirements, in scope, features, key features, core features,
			added requirements, modified requirements, service levels, sla, slas`,
		],
		[
			'acceptance',
			`acceptance criterion, acceptance criteria, ac, acs, acceptance, acceptance scenario, acceptance scenarios,
			acceptance test, acceptance tests, conditions of satisfaction, scenario, scenarios, scenario outline, example,
			examples, criteria, acceptance conditions, verification criteria`,
		],
		['definition-of-done', `definition of done, dod, done when, definition of ready and done, done criteria, quality gates`],
		[
			'rules',
			`business rule, business rules, rule, rules, domain rules, invariants, validation rules, validation,
			validations, policies, business logic, business constraints`,
		],
		[
			'constraints',
			`constraint, constraints, technical consideration, technical considerations, technical constraint, technical
			constraints, design constraints, limitations, limitation, design considerations, technical notes,
			implementation constraints, dependencies, dependency, technical requirements, restrictions, compliance,
			regulatory constraints`,
		],
		['assumptions', `assumption, assumptions, assumptions and dependencies, working assumptions`],
		[
			'out-of-scope',
			`out of scope, non goal, non goals, not in scope, not in the scope, exclusions, excluded, scope exclusions,
			what we are not doing, not doing, wont have, won't have, out of scope for this release, non objectives, anti
			goals`,
		],
		[
			'open-questions',
			`open question, open questions, open issue, open issues, question, questions, issues, outstanding questions,
			outstanding issues, unresolved questions, unresolved issues, open points, clarifications needed, needs
			clarification, to be clarified, open items, to do, todo, todos, tbd`,
		],
		[
			'data',
			`data, data model, data models, data requirements, data dictionary, entity, entities, key entities, data
			entities, domain entities, domain model, data structures`,
		],
		[
			'ignored',
			`status, priority, author, authors, created by, date created, last updated by, last updated, date last updated,
			date, created, updated, version, owner, revision history, change history, history, changelog, table of
			contents, contents, toc, level, goal level, use case level, frequency, frequency of use, frequency of
			occurrence, related use cases, related use case, related, includes, include, extends, extend, references,
			reference, see also, links, tags, labels, estimate, story points, effort, points, assignee, reviewer,
			reviewers, stakeholders, stakeholder, channel, scope, system, module, package, feature branch, input, document
			status, document control, approval, approvals, sign off, notes, note, notes and issues, remarks, comments,
			comment, background, context, motivation, rationale, problem, problem statement, glossary, definitions, terms,
			appendix, associated information, due date, milestone, release, why, why this priority, independent test,
			timeline, use case list, use cases, design, ui, mockups, wireframes, diagram, diagrams, mermaid, sequence
			diagram, parent use case, superordinate use case, subordinate use cases, abstract, scope and level, level and
			scope, extension points, extension point`,
		],
	],
	heads: `actors, preconditions, postconditions, guarantees, extensions, exceptions, assumptions, constraints, requirements, objectives,
		goals, criteria, steps`,
};
