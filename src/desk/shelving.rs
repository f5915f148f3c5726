//! shelving
