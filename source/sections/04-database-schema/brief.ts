/**
What section 4 must hold.
*/
export const brief = `Design the data that this use case needs, on top of what the domain model and the migrations hold.
- Conceptual, logical and physical apart: entities and meaning; attributes, types, nullability, values; then DDL in the dialect that the technical summary chose.
- Entity-relationship diagram (Mermaid erDiagram) of the entities that the use case touches; every relation with both cardinalities.
- DDL must run on that dialect. Every index with the query that needs it.
- Migration and back-out: expand, backfill, contract, with what happens to rows that exist already and how it is undone after it has run.
- Partitioning, replication, consistency, versioning: only where a number or a rule asks for it.
- A name or value that the domain model does not have follows from a ruling: cite it.`;
