//! The protocol's parser against anything: it takes what is right and says what is wrong with the rest, and never falls.
//!
//! A short run is part of every test run. A long one:
//!
//! ```text
//! PROPTEST_CASES=2000000 cargo test --release --test serve_wire
//! ```

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

use std::io::{self, Read};

use diarium::desk::order::Order;
use diarium::desk::wire::ask::{Ask, METHODS};
use diarium::desk::wire::error::{INVALID, METHOD, PARAMS, PARSE};
use diarium::desk::wire::lines::Lines;
use diarium::desk::wire::message::{Incoming, Request, read, request_line};
use diarium::domain::vocabulary::LinePolicy;
use diarium::register::command::Command;
use proptest::prelude::*;

/// Bytes that come in pieces of given sizes.
struct Pieces<'a> {
    bytes: &'a [u8],
    sizes: Vec<usize>,
}

impl Read for Pieces<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let size = self.sizes.pop().unwrap_or(7).clamp(1, buffer.len()).min(self.bytes.len());
        let (now, rest) = self.bytes.split_at(size);
        buffer[..size].copy_from_slice(now);
        self.bytes = rest;
        Ok(size)
    }
}

fn asks() -> impl Strategy<Value = Ask> {
    let text = "\\PC{0,40}";
    prop_oneof![
        Just(Ask::Pulse {}),
        Just(Ask::Watch {}),
        text.prop_map(|query| Ask::List { query }),
        text.prop_map(|case| Ask::Case { case: case.into() }),
        (any::<bool>(), any::<u64>()).prop_map(|(some, since)| Ask::Log { case: some.then(|| "A-1".into()), since }),
        text.prop_map(|round| Ask::Budget { round: Some(round.into()), as_of: None }),
        (text, text).prop_map(|(round, scope)| Ask::Ranking {
            round: round.into(),
            scope: scope.into(),
            policy: LinePolicy::Skip,
            what_if: None
        }),
        (text, text, any::<Option<u64>>()).prop_map(|(id, text, seen)| {
            let command = Command::Comment { case: "A-1".into(), text };
            Ask::Order { order: Order { id, seen, command } }
        }),
    ]
}

fn one(incoming: Incoming) -> Request {
    match incoming {
        Incoming::One(Ok(request)) => request,
        other => panic!("{other:?}"),
    }
}

/// What the parser says must be one of its own errors, and nothing may fall.
fn take(line: &[u8]) {
    let requests = match read(line) {
        Incoming::One(one) => vec![one],
        Incoming::Batch(several) => several,
    };
    for request in requests {
        match request {
            Ok(request) => {
                if let Err(error) = Ask::read(&request.method, request.params.as_deref()) {
                    assert!([METHOD, PARAMS].contains(&error.code));
                }
            }
            Err(broken) => assert!([PARSE, INVALID].contains(&broken.error.code)),
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_a_request_or_an_error(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        take(&bytes);
    }

    #[test]
    fn any_json_is_a_request_or_an_error(
        method in prop::sample::select(METHODS.iter().map(|m| m.name).chain(["", "x"]).collect::<Vec<_>>()),
        id in "(1|\"a\"|null|\\[\\]|-1e99)",
        params in "(\\{\\}|\\[\\]|null|3|\\{\"query\":\"a\"\\}|\\{\"case\":\"A\",\"since\":1\\}|\\{\"order\":\\{\"id\":\"a\",\"seen\":-1\\}\\})",
    ) {
        let line = format!(r#"{{"jsonrpc":"2.0","id":{id},"method":"{method}","params":{params}}}"#);
        take(line.as_bytes());
        take(format!("[{line},{line}]").as_bytes());
    }

    #[test]
    fn what_is_asked_is_what_is_read(ask in asks(), id in any::<u64>()) {
        let line = request_line(id, ask.method(), &ask.params());
        let request = one(read(&line[..line.len() - 1]));
        prop_assert_eq!(request.id, Some(serde_json::json!(id)));
        prop_assert_eq!(Ask::read(&request.method, request.params.as_deref()).unwrap(), ask);
    }

    #[test]
    fn a_request_with_a_fault_is_no_other_request_by_accident(
        ask in asks(), at in any::<prop::sample::Index>(), byte in any::<u8>(), cut in any::<bool>(),
    ) {
        let mut line = request_line(1, ask.method(), &ask.params());
        line.pop();
        let at = at.index(line.len());
        if cut { line.truncate(at) } else { line[at] = byte }
        take(&line);
    }

    #[test]
    fn lines_are_the_same_however_their_bytes_arrive(
        lines in prop::collection::vec("[^\\n\\r]{0,80}", 0..12),
        sizes in prop::collection::vec(1..200_usize, 0..60),
    ) {
        let mut bytes = Vec::new();
        for line in &lines {
            bytes.extend_from_slice(line.as_bytes());
            bytes.push(b'\n');
        }
        let mut reader = Lines::new(Pieces { bytes: &bytes, sizes }, 1000);
        let mut found = Vec::new();
        while let Ok(Some(line)) = reader.next_line() {
            found.push(String::from_utf8(line).unwrap());
        }
        prop_assert_eq!(found, lines);
    }
}
