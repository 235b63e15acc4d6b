// The exchange format as the page uses it (docs/exchange.md, include/scruple/scruple.h).

export const kinds = ['post', 'comment', 'like', 'share', 'follow', 'join', 'friend_request', 'direct_message', 'group_chat',
  'profile_bio', 'photo_caption', 'review', 'email'] as const;
export type Kind = (typeof kinds)[number];
export const relationships = ['patient_now', 'patient_past', 'family', 'colleague', 'student', 'stranger'] as const;
export type Relationship = (typeof relationships)[number];
export type Direction = 'sent' | 'received';
export type Outcome = 'accepted' | 'declined' | 'pending';
export const shown = ['patient', 'colleague', 'workplace', 'record', 'none'] as const;
export type Shows = (typeof shown)[number];
export type Consent = 'stated' | 'none' | 'unknown';
export type Severity = 'high' | 'medium' | 'low';
export type Verdict = 'nothing_found' | 'for_your_judgement' | 'worth_changing' | 'stop_and_think';

export interface Author {
  body?: string;
  codes?: string[];
  role?: string;
  stage?: 'student' | 'registrant' | 'support' | 'volunteer' | 'none';
  account?: 'personal' | 'professional' | 'official';
  employer?: string;
  employer_disclosed?: boolean;
  disclaimer?: boolean;
}

export interface Submission {
  id?: string;
  kind: Kind;
  text: string;
  context?: string;
  media?: { shows?: Shows[]; consent?: Consent; alt?: string }[];
  target?: { text: string; by?: string };
  relationship?: Relationship;
  direction?: Direction;
  outcome?: Outcome;
  approved?: boolean;
  author?: Author;
}

export type Field = 'text' | 'context' | 'target' | 'alt' | 'bio';
export interface Span { start: number; end: number; in?: Field }
export interface ClauseRef { code: string; id: string; place: string; summary: string }
export interface Route { whom: string; when: string; how: string }

export interface Finding {
  topic: string;
  severity: Severity;
  confidence: number;
  spans: Span[];
  reason: string;
  question?: string;
  clauses: ClauseRef[];
  advice: { text: string }[];
  routes: Route[];
  basis: 'pattern' | 'model' | 'estimate' | 'account';
  fingerprint: string;
}

/** `factor`: how many fit with this detail, of those who fit without it. */
export interface Attribute { name: string; value: string; span?: Span; factor?: number; source?: string; about?: 'patient' | 'author' }
export type Level = 'red' | 'amber' | 'green';
export interface Description { person: string; k: number; k_lo80: number; k_hi80: number; level: Level; attributes: Attribute[] }
export interface Identifiability { k: number; k_lo80: number; k_hi80: number; level: Level; descriptions: Description[] }

/** What is said before any finding, and who can help. */
export interface Help { text: string; routes: Route[] }

export interface Review {
  verdict: Verdict;
  support?: Help;
  rights?: Help;
  findings: Finding[];
  identifiability?: Identifiability;
  assumed: string[];
  warnings: string[];
  could_not_check: string[];
  engine: { version: string; knowledge: string };
}

export interface Change { op: 'generalise' | 'drop' | 'shift' | 'split' | 'declare'; start: number; end: number; to: string; topics: string[]; reason?: string; k_after?: number }
export interface Rewrite {
  status: 'rewritten' | 'unchanged' | 'withheld';
  text: string | null;
  lesson: string | null;
  changes: Change[];
  reason?: string;
}

export interface Failure { error: { code: string; message: string } }

export interface Question { id: string; question: string }
export interface Answer {
  id?: string;
  question?: string;
  covered: boolean;
  answer: string;
  under: { code: string; answer: string }[];
  depends: { ask: string; yes: string; no: string }[];
  steps: string[];
  reply?: string;
  clauses: ClauseRef[];
  routes: Route[];
  more: Question[];
}
export interface Answers { question: string; found: boolean; answers: Answer[]; others: Question[]; assumed: string[]; warnings: string[] }

export type Force = 'must_not' | 'must' | 'should' | 'may' | 'info';
export interface Clause {
  code: string;
  id: string;
  also?: string;
  force: Force;
  document: string;
  also_document?: string;
  place: string;
  summary: string;
  differs?: string;
  topics: string[];
  principle: boolean;
  shown_by: string[];
}
export interface Code {
  id: string;
  title: string;
  short: string;
  version: string;
  in_force_from?: string;
  editions: number;
  sources: { document: string; version?: string; date?: string; url?: string; checked: string }[];
  clauses: Clause[];
}
export interface Ruling { code: string; part?: string; listed: boolean; severity: string; usually?: Severity; clauses?: string[] }
/** An answer to a topic's question, and what follows from it. */
export interface Choice {
  says: string;
  then?: string;
  settles: boolean;
  tells: { relationship?: Relationship; consent?: Consent; approved?: 'yes' | 'no'; disclaimer?: 'yes' | 'no' };
}
export interface Topic {
  topic: string;
  title: string;
  severity: Severity;
  reason: string;
  question?: string;
  answers: Choice[];
  advice: string[];
  codes: Ruling[];
}
export interface Guidance { codes: Code[]; topics: Topic[]; bound: string[]; assumed: string[]; warnings: string[] }

export interface CheckItem { id: string; text: string; why?: string; clauses: ClauseRef[] }
export interface Checklists { lists: { id: string; title: string; items: CheckItem[] }[] }
