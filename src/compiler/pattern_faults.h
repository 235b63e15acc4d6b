// Numbers of the faults in pattern files, lexicons and inflections (K110 to K199). They are
// stable; docs/knowledge-errors.md explains each.
#pragma once

namespace scruple::compiler {

enum PatternFault : int {
  kBadLine = 110,        ///< a line begins with no known word
  kBadName = 111,        ///< a name has a character that names may not have, or is missing
  kBadItem = 112,        ///< an item cannot be read
  kOpenQuote = 113,      ///< a quotation mark is not closed
  kBracket = 114,        ///< a bracket is missing, unmatched or empty
  kTooDeep = 115,        ///< brackets stand inside one another too deep
  kBadNumber = 116,      ///< a number is missing, unreadable or out of range
  kBadOption = 117,      ///< an option is unknown, twice, or not for this kind of rule
  kMissingOption = 118,  ///< a cue without a strength
  kOutOfPlace = 119,     ///< a line stands where it cannot: a hit without a rule, a rule without a header
  kNoBody = 120,         ///< a rule or set without items
  kBadCapture = 121,     ///< a capture where none may be, or twice
  kBadCondition = 122,   ///< a condition cannot be read
  kTooManyFaults = 123,  ///< the rest of the file was not read

  kUnknownName = 130,      ///< a class, feature, set, lexicon, topic or stance that is not there
  kLaterStratum = 131,     ///< a class that is only known later
  kNoAnchor = 132,         ///< nothing obligatory to look for
  kOnlyWords = 133,        ///< a cue that is only a list of words
  kTooFewExamples = 134,   ///< too few hits or misses
  kNoQuotedMiss = 135,     ///< no miss with a quotation
  kNoNegatedMiss = 136,    ///< no miss with a negation
  kShadowed = 137,         ///< an earlier rule matches whenever this one does
  kUnusedSet = 138,        ///< a set that no rule uses
  kTooManyRules = 139,     ///< more rules than a topic or stratum may have
  kTooLong = 140,          ///< a body, set, phrase or list of conditions that is too long
  kTwice = 141,            ///< a name given twice
  kEmptyWord = 142,        ///< a word of which nothing remains when it is folded
  kTooManyFeatures = 143,  ///< more features than an annotation has room for

  kBadFeature = 150,     ///< a feature of a lexicon that is not name=value
  kNoSource = 151,       ///< a lexicon that does not say where it is from
  kEmptyLexicon = 152,   ///< a lexicon without a phrase
  kBadInflection = 160,  ///< a line of irregular.tsv that is not lemma, tab, forms
};

}  // namespace scruple::compiler
