create table client (
  id uuid primary key,
  name text not null check (length(name) <= 200),
  time_zone text not null
);

create table customer (
  id uuid primary key,
  client_id uuid not null references client (id),
  name text not null check (length(name) <= 200),
  email text not null,
  created_at timestamptz not null default now()
);

create index customer_client on customer (client_id);

create table invoice (
  id uuid primary key,
  customer_id uuid not null references customer (id),
  number text not null unique,
  status text not null check (status in ('draft', 'open', 'paid', 'void')),
  currency text not null check (length(currency) = 3),
  total_minor integer not null,
  due_on date not null,
  issued_at timestamptz,
  paid_at timestamptz,
  check ((status = 'draft') <= (issued_at is null)),
  check ((status = 'paid') = (paid_at is not null))
);

create index invoice_customer on invoice (customer_id);
create index invoice_open_by_due_date on invoice (due_on) where status = 'open';

create table invoice_line (
  id uuid primary key,
  invoice_id uuid not null references invoice (id),
  position integer not null check (position >= 1),
  description text not null check (length(description) <= 500),
  quantity integer not null,
  unit_price_minor integer not null,
  unique (invoice_id, position)
);
