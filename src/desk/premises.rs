//! The folder of a store.
