/**
What section 5 must hold.
*/
export const brief = `Define every interface that the use case adds or changes.
- HTTP API: OpenAPI 3.1 in a yaml fence, valid on its own, with request and response schemas, path parameters declared as required, every status code; nothing where no document names an HTTP API.
- Events and batch contracts: name, producer, consumer, payload, ordering, delivery.
- Authentication, rate limits, versioning: per actor and per endpoint, with the rule that demands it.
- Error taxonomy: one row for each way that an alternative or a criterion refuses something: stable type, status, message, what the caller does.
- Examples: validate against the schemas above.
Paths, fields and codes follow the guidelines' form and the names of the domain model.`;
