//! Who applies: invented bodies, and a few real ones whose earlier projects the store knows.

use std::collections::HashMap;

use super::random::Random;
use super::words::{Pair, Words};
use crate::domain::application::{Applicant, is_business_id};
use crate::domain::vocabulary::{CaseLanguage, Category};

/// A body under both of its names.
#[derive(Debug, Clone)]
pub(super) struct Body {
    name: Pair,
    business_id: Option<String>,
    category: Category,
}

impl Body {
    /// The body as it applies in a language.
    pub(super) fn applicant(&self, language: CaseLanguage) -> Applicant {
        Applicant {
            name: self.name.get(language).to_owned(),
            business_id: self.business_id.clone(),
            category: self.category,
        }
    }
}

/// Bodies that have applied so far.
pub(super) struct Bodies<'w> {
    words: &'w Words,
    used: Vec<Body>,
    by_name: HashMap<String, usize>,
}

impl<'w> Bodies<'w> {
    pub(super) fn new(words: &'w Words) -> Self {
        Self { words, used: Vec::new(), by_name: HashMap::new() }
    }

    /// A body of one of the categories, real ones only where `real` admits them. About a tenth have applied before.
    pub(super) fn choose(&mut self, categories: &[Category], real: bool, random: &mut Random) -> Option<Body> {
        let fits = |body: &&Body| categories.contains(&body.category) && (real || body.business_id.is_some());
        let again: Vec<&Body> = self.used.iter().filter(fits).collect();
        if random.chance(7)
            && let Some(body) = random.pick(&again)
        {
            return Some((*body).clone());
        }
        let category = self.category(categories, random)?;
        let known_as = if category == Category::CompetentAuthority { 35 } else { 9 };
        let invented = self.words.bodies.iter().any(|pattern| pattern.category == category);
        if !invented || (real && random.chance(known_as)) {
            let known: Vec<_> = self.words.known.iter().filter(|body| body.category == category).collect();
            if let Some(known) = random.pick(&known) {
                // A made-up business id must not stand beside a real name.
                return Some(self.remember(Body { name: known.name.clone(), business_id: None, category }));
            }
        }
        self.invented(category, random)
    }

    /// A body with this name, of the first category that is admitted.
    pub(super) fn special(name: &Pair, categories: &[Category], random: &mut Random) -> Option<Body> {
        let wanted = [Category::ThirdSector, Category::PrivateLegal];
        let category = wanted.into_iter().find(|category| categories.contains(category))?;
        Some(Body { name: name.clone(), business_id: Some(business_id(random)), category })
    }

    fn category(&self, categories: &[Category], random: &mut Random) -> Option<Category> {
        let weighted = self.words.bodies.iter().filter(|pattern| categories.contains(&pattern.category));
        let weighted: Vec<(Category, i64)> = weighted.map(|pattern| (pattern.category, pattern.weight)).collect();
        let mut left = random.between(1, weighted.iter().map(|(_, weight)| weight).sum());
        for (category, weight) in weighted {
            left -= weight;
            if left <= 0 {
                return Some(category);
            }
        }
        // Operating support is for named bodies, of which no others are invented.
        random.pick(categories).copied()
    }

    fn invented(&mut self, category: Category, random: &mut Random) -> Option<Body> {
        let words = self.words;
        let pattern = words.bodies.iter().find(|pattern| pattern.category == category)?;
        let mut name = None;
        // A few attempts at a new one; in a big store the same bodies simply apply more often.
        for _ in 0..12 {
            let (form, place) = (random.pick(&pattern.names)?, random.pick(&words.places)?);
            let made = Pair::each(|language| {
                let form = form.get(language).replace("{place}", place.name.get(language));
                form.replace("{of}", place.of.get(language))
            });
            let new = !self.by_name.contains_key(made.get(CaseLanguage::Fi));
            name = Some(made);
            if new {
                break;
            }
        }
        let name = name?;
        if let Some(body) = self.by_name.get(name.get(CaseLanguage::Fi)).and_then(|index| self.used.get(*index)) {
            return Some(body.clone());
        }
        Some(self.remember(Body { name, business_id: Some(business_id(random)), category }))
    }

    fn remember(&mut self, body: Body) -> Body {
        let key = body.name.get(CaseLanguage::Fi).to_owned();
        self.by_name.entry(key).or_insert_with(|| {
            self.used.push(body.clone());
            self.used.len() - 1
        });
        body
    }
}

/// A business id with its check digit, from a range that the register has not reached.
fn business_id(random: &mut Random) -> String {
    let digits = format!("9{:06}", random.below(1_000_000));
    let checked = (0..=9).map(|check| format!("{digits}-{check}")).find(|id| is_business_id(id));
    // One number in eleven has no check digit at all; its neighbour is taken.
    checked.unwrap_or_else(|| business_id(random))
}
