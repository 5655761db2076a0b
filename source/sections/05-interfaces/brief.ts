/**
What section 5 must hold: contracts that another team can build against without asking. Plans of this kind were seen to hold APIs that do not validate, so validity comes first.
*/
export const brief = `Define every interface that the use case adds or changes, so that both sides can be built at once. Read the existing routes and schemas first.
- HTTP API: one OpenAPI 3.1 document in a yaml fence, valid by itself: info, paths, every operation with operationId, summary, parameters (path parameters required), request body, every status code that it gives with its schema, security, and components with formats, bounds, required and additionalProperties set as the rules ask. Nothing is left to prose that the schema can say. Where there is no HTTP API, the form that the documents name.
- Events and batch contracts: webhooks, jobs, messages, files: name, producer, consumer, schema, ordering, delivery (how often, in which order), how a duplicate is recognised, what is done with one that cannot be processed.
- Authentication, rate limits and versioning: for each operation who may call it, how they prove it, what is checked in which order and what each refusal gives away; limits with number, window and key; what is a breaking change, and how this one is none.
- Error taxonomy: a row for each way in which an alternative, a rule or a failure refuses something: stable type, status, message for people, whether the caller may try again and when, the id that asks for it.
- Examples: a request and a response for each operation and each error that a screen depends on, as JSON that fits the schemas above; a full exchange with headers for whatever moves money or state.
Paths, fields, codes and units follow the guidelines' form, the existing API and the names of the domain model.
In length: 150 to 320 lines, most of it the contract.`;
