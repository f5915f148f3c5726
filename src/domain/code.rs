//! Codes and handles: thin types over text, so that a round is never taken for an action.

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => { $(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default, serde::Serialize, serde::Deserialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// The code as written.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }
        impl<T: Into<String>> From<T> for $name {
            fn from(text: T) -> Self {
                Self(text.into())
            }
        }
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(&self.0)
            }
        }
        impl std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }
        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                self.0 == other
            }
        }
        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                self.0 == *other
            }
        }
        impl From<&$name> for super::message::Arg {
            fn from(code: &$name) -> Self {
                super::message::Arg::Word(code.0.clone())
            }
        }
    )* };
}

codes! {
    /// A specific objective, `1` to `4`.
    ObjectiveCode,
    /// An implementation measure, `1A`.
    MeasureCode,
    /// An action of the plan, `1A2`, or operating support, `OS1`.
    ActionCode,
    /// An indicator, `O.1.1.1`.
    IndicatorId,
    /// A call round, `2023-spring`.
    RoundId,
    /// What an envelope of a round is for: a measure, an objective, or operating support.
    Scope,
    /// A case's reference, unique in the store, 1-64 characters.
    Reference,
    /// A person's account name.
    Handle,
    /// A scored criterion of a criteria set.
    CriterionId,
    /// A pass-or-fail criterion of a criteria set.
    GateId,
    /// A reason for refusing, from the list of a criteria set.
    ReasonCode,
}
