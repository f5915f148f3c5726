//! Parsing: words and parentheses become a tree. `not` binds closest, then `and` (said or not), then `or`.

use std::ops::Range;

use super::field::Field;
use super::known::{self, Value};
use super::lex::{Token, Word, tokens};
use super::order::{SortKey, sort_keys};
use super::term::{Term, known as known_field};
use super::{Query, QueryError};
use crate::domain::message::Message;

/// What a query asks of a case.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Tree {
    All(Vec<Tree>),
    Any(Vec<Tree>),
    Not(Box<Tree>),
    Term(Term),
}

/// Parentheses and negations inside one another: more than anybody means, and few enough for any stack.
const DEEPEST: usize = 64;

/// Reads a query: what it asks, if anything, the order it wants, and the values that the register must know.
pub(super) fn parse(text: &str) -> Result<Query, QueryError> {
    let mut parser =
        Parser { tokens: tokens(text)?, next: 0, depth: 0, order: Vec::new(), values: Vec::new(), sorted_at: 0..0 };
    if parser.tokens.is_empty() {
        return Ok(Query::default());
    }
    let tree = parser.any()?;
    if let Some(Token::Close(at)) = parser.peek() {
        return Err(QueryError { at: at.clone(), why: Message::new("query-parenthesis-close") });
    }
    Ok(Query { tree, order: parser.order, values: parser.values })
}

struct Parser {
    tokens: Vec<Token>,
    next: usize,
    depth: usize,
    order: Vec<SortKey>,
    values: Vec<Value>,
    /// Where the last directive stands, for saying that it stands in a wrong place.
    sorted_at: Range<usize>,
}

/// A part of a tree; `None` where there were directives only.
type Parsed = Result<Option<Tree>, QueryError>;

impl Parser {
    fn peek(&self) -> Option<&Token> {
        self.tokens.get(self.next)
    }

    fn any(&mut self) -> Parsed {
        let mut branches = vec![self.all()?];
        while let Some(Token::Or(at)) = self.peek() {
            let at = at.clone();
            self.next += 1;
            self.operand(at, "or")?;
            branches.push(self.all()?);
        }
        if branches.len() > 1 && branches.contains(&None) {
            return Err(self.misplaced());
        }
        let mut branches: Vec<Tree> = branches.into_iter().flatten().collect();
        Ok(if branches.len() > 1 { Some(Tree::Any(branches)) } else { branches.pop() })
    }

    fn all(&mut self) -> Parsed {
        let mut parts = Vec::new();
        parts.extend(self.one()?);
        loop {
            match self.peek() {
                None | Some(Token::Or(_) | Token::Close(_)) => break,
                Some(Token::And(at)) => {
                    let at = at.clone();
                    self.next += 1;
                    self.operand(at, "and")?;
                }
                Some(_) => {}
            }
            parts.extend(self.one()?);
        }
        Ok(if parts.len() > 1 { Some(Tree::All(parts)) } else { parts.pop() })
    }

    /// Whether something follows that an operator can work on.
    fn operand(&self, at: Range<usize>, operator: &'static str) -> Result<(), QueryError> {
        match self.peek() {
            Some(Token::Word(_) | Token::Open(_) | Token::Not(_)) => Ok(()),
            _ => Err(lonely(at, operator)),
        }
    }

    fn one(&mut self) -> Parsed {
        let Some(token) = self.tokens.get(self.next).cloned() else { return Ok(None) };
        self.next += 1;
        match token {
            Token::Word(word) => self.word(&word),
            Token::Not(at) => {
                self.operand(at.clone(), "not")?;
                let tree = self.deeper(at, Self::one)?;
                tree.map(|tree| Some(Tree::Not(Box::new(tree)))).ok_or_else(|| self.misplaced())
            }
            Token::Open(at) => {
                if let Some(Token::Close(end)) = self.peek() {
                    let why = Message::new("query-parenthesis-empty");
                    return Err(QueryError { at: at.start..end.end, why });
                }
                let tree = self.deeper(at.clone(), Self::any)?;
                let Some(Token::Close(_)) = self.peek() else {
                    return Err(QueryError { at, why: Message::new("query-parenthesis-open") });
                };
                self.next += 1;
                Ok(tree)
            }
            Token::And(at) => Err(lonely(at, "and")),
            Token::Or(at) => Err(lonely(at, "or")),
            Token::Close(at) => Err(QueryError { at, why: Message::new("query-parenthesis-close") }),
        }
    }

    fn deeper(&mut self, at: Range<usize>, read: fn(&mut Self) -> Parsed) -> Parsed {
        if self.depth == DEEPEST {
            return Err(QueryError { at, why: Message::new("query-too-deep").with("most", DEEPEST) });
        }
        self.depth += 1;
        let tree = read(self);
        self.depth -= 1;
        tree
    }

    fn word(&mut self, word: &Word) -> Parsed {
        if let Some(name) = &word.field
            && known_field(name)? == Field::Sort
        {
            self.order.extend(sort_keys(word, name)?);
            self.sorted_at = word.at.clone();
            return Ok(None);
        }
        let term = Term::read(word)?;
        self.values.extend(known::values(word));
        Ok(Some(Tree::Term(term)))
    }

    fn misplaced(&self) -> QueryError {
        QueryError { at: self.sorted_at.clone(), why: Message::new("query-sort-place") }
    }
}

fn lonely(at: Range<usize>, operator: &'static str) -> QueryError {
    QueryError { at, why: Message::new("query-operand-missing").with("operator", operator) }
}
