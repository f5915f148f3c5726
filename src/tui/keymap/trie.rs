//! Keys of one section as a tree, in the order in which they were bound.

use super::condition::Condition;
use super::key::Key;
use crate::tui::acts::Act;

/// What a sequence of keys is bound to. No act means that the keys were set free on purpose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Bound {
    pub act: Option<Act>,
    pub argument: Option<u32>,
    /// What they mean instead, while a condition holds; the first that does counts.
    pub when: Vec<Instead>,
    /// The order in which things were bound is the order of preference.
    pub order: usize,
}

/// What a key means while a condition holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Instead {
    pub condition: Condition,
    pub act: Act,
    pub argument: Option<u32>,
}

/// One branch of the tree.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Branch {
    nodes: Vec<(Key, Node)>,
}

/// What stands behind a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Node {
    Leaf(Bound),
    Branch(Branch),
}

impl Branch {
    /// Binds keys; `false` where they, their beginning or their continuation are bound already.
    pub fn bind(&mut self, keys: &[Key], bound: Bound) -> bool {
        let Some((first, rest)) = keys.split_first() else { return false };
        let place = self.nodes.iter().position(|(key, _)| key == first);
        match (place.and_then(|at| self.nodes.get_mut(at)), rest.is_empty()) {
            (None, true) => self.nodes.push((*first, Node::Leaf(bound))),
            (None, false) => {
                let mut branch = Branch::default();
                branch.bind(rest, bound);
                self.nodes.push((*first, Node::Branch(branch)));
            }
            (Some((_, Node::Branch(branch))), false) => return branch.bind(rest, bound),
            (Some(_), _) => return false,
        }
        true
    }

    /// What is reached by these keys.
    pub fn walk(&self, keys: &[Key]) -> Option<&Node> {
        let (first, rest) = keys.split_first()?;
        match (self.get(*first)?, rest.is_empty()) {
            (node, true) => Some(node),
            (Node::Branch(branch), false) => branch.walk(rest),
            (Node::Leaf(_), false) => None,
        }
    }

    fn get(&self, wanted: Key) -> Option<&Node> {
        self.nodes.iter().find(|(key, _)| *key == wanted).map(|(_, node)| node)
    }

    /// The next keys, in the order in which they were bound.
    pub fn nodes(&self) -> &[(Key, Node)] {
        &self.nodes
    }

    /// All bindings of this branch with their full keys, the preferred ones first.
    pub fn bindings(&self) -> Vec<(Vec<Key>, Bound)> {
        let mut found = Vec::new();
        self.collect(&mut Vec::new(), &mut found);
        found.sort_by_key(|(_, bound)| bound.order);
        found
    }

    fn collect(&self, path: &mut Vec<Key>, found: &mut Vec<(Vec<Key>, Bound)>) {
        for (key, node) in &self.nodes {
            path.push(*key);
            match node {
                Node::Leaf(bound) => found.push((path.clone(), bound.clone())),
                Node::Branch(branch) => branch.collect(path, found),
            }
            path.pop();
        }
    }
}
