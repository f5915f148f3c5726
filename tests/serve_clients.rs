//! Many clients at once, a server that is killed, and clients that mean ill: whatever was acknowledged is there once,
//! and everybody else is served on.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

mod served;
mod world;

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::Shutdown;
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use diarium::desk::news::News;
use diarium::desk::order::Order;
use diarium::desk::remote::RemoteDesk;
use diarium::desk::{Desk, DeskError, Receipt};
use diarium::domain::code::Reference;
use diarium::register::command::Command;
use serde_json::{Value, json};
use served::Served;
use world::application;

const CASES: usize = 8;

/// A served desk with some cases.
fn served() -> Served {
    let served = Served::founded();
    let applications: Vec<Value> = (0..CASES).map(|n| application(&format!("A-{n}"), "10000.00")).collect();
    let file = served.world.file("in.json", serde_json::to_vec(&applications).unwrap());
    served.world.done(&["import", &file]);
    served
}

fn comment(n: usize, text: &str) -> Order {
    Order::new(Command::Comment { case: Reference::from(format!("A-{}", n % CASES)), text: text.to_owned() })
}

/// What one client was told, in its order.
#[derive(Default)]
struct Told {
    accepted: Vec<(String, Receipt)>,
    refused: Vec<String>,
    unknown: Vec<String>,
}

impl Told {
    fn order(&mut self, desk: &mut RemoteDesk, order: &Order) {
        match desk.order(order) {
            Ok(receipt) => self.accepted.push((order.id.clone(), receipt)),
            Err(DeskError::Refused(_)) => self.refused.push(order.id.clone()),
            Err(DeskError::Store(_)) => self.unknown.push(order.id.clone()),
            Err(other) => panic!("{other:?}"),
        }
    }
}

/// Clients at work: reading, acting, acting twice under one name, and trying what is refused.
fn work(socket: &Path, clients: usize, acts: usize) -> Vec<thread::JoinHandle<Told>> {
    let begin = |client: usize| {
        let socket = socket.to_owned();
        thread::spawn(move || {
            let mut desk = RemoteDesk::connect(&socket).unwrap();
            let mut told = Told::default();
            for act in 0..acts {
                let order = comment(client + act, &format!("client {client} act {act}"));
                told.order(&mut desk, &order);
                match act % 4 {
                    0 => told.order(&mut desk, &order),
                    1 => told.order(&mut desk, &comment(client, "   ")),
                    2 => drop(desk.list("needs-me")),
                    _ => drop(desk.budget(None, None)),
                }
            }
            told
        })
    };
    (0..clients).map(begin).collect()
}

/// Holds what clients were told against the journal.
fn check(journal: &[u8], told: &[Told]) {
    let records: Vec<Value> =
        journal.split(|b| *b == b'\n').filter(|l| !l.is_empty()).map(|l| serde_json::from_slice(l).unwrap()).collect();
    let mut by_id: BTreeMap<&str, Vec<&Value>> = BTreeMap::new();
    for record in &records {
        by_id.entry(record["command_id"].as_str().unwrap()).or_default().push(record);
    }
    assert!(by_id.values().all(|records| records.len() == 1), "no order is recorded twice");
    let mut acknowledged = BTreeSet::new();
    for client in told {
        let mut last = 0;
        for (id, receipt) in &client.accepted {
            let record = by_id.get(id.as_str()).unwrap_or_else(|| panic!("{id} was acknowledged and is not there"))[0];
            assert_eq!((record["seq"].as_u64().unwrap(), &record["hash"]), (receipt.seq, &json!(receipt.hash)));
            assert_eq!(record["events"], serde_json::to_value(&receipt.events).unwrap());
            assert!(receipt.seq >= last, "each client's acts stand in its own order");
            last = receipt.seq;
            acknowledged.insert(id.as_str());
        }
        for id in &client.refused {
            assert!(!by_id.contains_key(id.as_str()), "{id} was refused and is there");
        }
    }
    assert!(acknowledged.len() > told.len(), "the clients get something done");
}

#[test]
fn what_many_clients_were_told_is_what_the_journal_says() {
    let mut served = served();
    let told: Vec<Told> = work(&served.socket(), 24, 12).into_iter().map(|client| client.join().unwrap()).collect();
    assert!(told.iter().all(|client| client.unknown.is_empty()));
    assert_eq!(told.iter().map(|client| client.refused.len()).sum::<usize>(), 24 * 3);
    assert!(served.stop().success());
    check(&world::journal(&served.world.store()), &told);
    let groups = served.log().iter().filter(|line| line.contains(" debug wrote ")).count();
    let orders: usize = told.iter().map(|client| client.accepted.len() + client.refused.len()).sum();
    assert!(groups < orders, "orders that wait share a sync: {groups} groups of {orders} orders");
    served.world.done(&["--as", "admin", "verify"]);
}

#[test]
fn a_server_that_is_killed_in_the_middle_loses_nothing_and_does_nothing_twice() {
    let mut served = served();
    let clients = work(&served.socket(), 8, 60);
    for _ in 0..3 {
        let grown = world::journal(&served.world.store()).len() + 20_000;
        let until = Instant::now() + Duration::from_secs(20);
        while world::journal(&served.world.store()).len() < grown
            && Instant::now() < until
            && clients.iter().any(|client| !client.is_finished())
        {
            thread::yield_now();
        }
        served.kill();
        served.start();
    }
    let told: Vec<Told> = clients.into_iter().map(|client| client.join().unwrap()).collect();
    assert!(told.iter().all(|client| client.unknown.is_empty()), "every client came back by itself");
    assert!(served.stop().success());
    check(&world::journal(&served.world.store()), &told);
    served.world.done(&["--as", "admin", "verify"]);
}

#[test]
fn a_server_that_stops_answers_what_it_was_asked() {
    let mut served = served();
    let clients = work(&served.socket(), 8, 40);
    thread::sleep(Duration::from_millis(300));
    assert!(served.stop().success());
    served.start();
    let told: Vec<Told> = clients.into_iter().map(|client| client.join().unwrap()).collect();
    assert!(told.iter().all(|client| client.unknown.is_empty()));
    served.stop();
    check(&world::journal(&served.world.store()), &told);
}

#[test]
fn an_order_whose_answer_was_lost_with_the_desk_is_the_same_order_when_it_is_given_again() {
    let mut served = served();
    let mut desk = served.client();
    served.kill();
    let order = comment(1, "sent into the dark");
    let lost = desk.order(&order).unwrap_err();
    assert!(matches!(lost, DeskError::Store(ref message) if message.key == "served-outcome-unknown"), "{lost:?}");
    served.start();
    // The person presses the key again: another name, the same act.
    let receipt = desk.submit(&order.command).unwrap();
    let log = served.world.done(&["log", "--since", &(receipt.seq - 1).to_string()]);
    let record: Value = serde_json::from_str(log.lines().next().unwrap()).unwrap();
    assert_eq!(record["command_id"], order.id);
}

#[test]
fn what_somebody_does_is_told_to_everybody_who_looks() {
    let served = served();
    let (mut one, mut two) = (served.client(), served.client());
    let news = one.watch().unwrap().unwrap();
    assert!(matches!(news.recv().unwrap(), News::Presence(presence) if presence.people == 1));
    let receipt = two.order(&comment(3, "look at this")).unwrap();
    let changed = loop {
        match news.recv_timeout(Duration::from_secs(10)).unwrap() {
            News::Changed(change) => break change,
            _ => continue,
        }
    };
    assert_eq!((changed.seq, changed.cases, changed.more), (receipt.seq, vec![Reference::from("A-3")], false));
    assert_eq!(one.pulse().unwrap(), receipt.seq);
    // Whoever did it knows.
    one.order(&comment(4, "my own")).unwrap();
    one.pulse().unwrap();
    assert!(news.try_iter().all(|news| !matches!(news, News::Changed(_))));
}

#[test]
fn a_client_that_watched_watches_again_after_the_desk_came_back() {
    let mut served = served();
    let mut desk = served.client();
    let news = desk.watch().unwrap().unwrap();
    served.kill();
    served.start();
    desk.pulse().unwrap();
    let told: Vec<News> = std::iter::from_fn(|| news.recv_timeout(Duration::from_secs(5)).ok())
        .take_while(|news| !matches!(news, News::Back))
        .collect();
    assert!(told.contains(&News::Lost), "{told:?}");
    served.client().order(&comment(2, "after the pause")).unwrap();
    let changed = |news: News| matches!(news, News::Changed(_));
    assert!(std::iter::from_fn(|| news.recv_timeout(Duration::from_secs(5)).ok()).any(changed));
}

/// Somebody who speaks to the desk byte by byte.
struct Raw {
    stream: UnixStream,
    answers: BufReader<UnixStream>,
}

impl Raw {
    fn stranger(socket: &Path) -> Self {
        let stream = UnixStream::connect(socket).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        let answers = BufReader::new(stream.try_clone().unwrap());
        Self { stream, answers }
    }

    fn introduced(socket: &Path) -> Self {
        let mut raw = Self::stranger(socket);
        let hello = raw.ask(br#"{"jsonrpc":"2.0","id":0,"method":"hello","params":{"protocol":1,"program":"test"}}"#);
        assert_eq!(hello["result"]["protocol"], 1);
        raw
    }

    /// Sends a line and reads the answer.
    fn ask(&mut self, line: &[u8]) -> Value {
        self.stream.write_all(&[line, b"\n"].concat()).unwrap();
        self.answer()
    }

    fn answer(&mut self) -> Value {
        let mut line = String::new();
        self.answers.read_line(&mut line).unwrap();
        serde_json::from_str(&line).unwrap_or_else(|error| panic!("{error}: {line}"))
    }

    fn code(&mut self, line: &[u8]) -> i64 {
        let answer = self.ask(line);
        answer["error"]["code"].as_i64().unwrap_or_else(|| panic!("{answer}"))
    }

    fn is_closed(&mut self) -> bool {
        matches!(self.answers.read_to_end(&mut Vec::new()), Ok(0) | Err(_))
    }
}

#[test]
fn whatever_a_client_sends_it_is_told_what_is_wrong_and_the_others_are_served_on() {
    let served = served();
    let socket = served.socket();
    let mut raw = Raw::introduced(&socket);
    let wrong: &[(&[u8], i64)] = &[
        (b"garbage", -32700),
        (b"\x00\xff\xfe\x80", -32700),
        (b"{\"jsonrpc\":\"2.0\",\"id\":1,", -32700),
        (b"{}", -32600),
        (b"42", -32600),
        (b"[]", -32600),
        (b"null", -32600),
        (br#"{"jsonrpc":"1.0","id":1,"method":"pulse"}"#, -32600),
        (br#"{"jsonrpc":"2.0","id":{},"method":"pulse"}"#, -32600),
        (br#"{"jsonrpc":"2.0","id":1,"method":7}"#, -32600),
        (br#"{"jsonrpc":"2.0","id":1,"method":"pulse","params":3}"#, -32600),
        (br#"{"jsonrpc":"2.0","id":1,"id":2,"method":"pulse"}"#, -32600),
        (br#"{"jsonrpc":"2.0","id":1,"method":"sing"}"#, -32601),
        (br#"{"jsonrpc":"2.0","id":1,"method":"list"}"#, -32602),
        (br#"{"jsonrpc":"2.0","id":1,"method":"list","params":{"query":7}}"#, -32602),
        (br#"{"jsonrpc":"2.0","id":1,"method":"list","params":["a"]}"#, -32602),
        (br#"{"jsonrpc":"2.0","id":1,"method":"list","params":{"query":"","more":1}}"#, -32602),
        (br#"{"jsonrpc":"2.0","id":1,"method":"order","params":{"order":{"id":"a b","command":{"act":"sign","case":"A-1"}}}}"#, -32602),
        (br#"{"jsonrpc":"2.0","id":1,"method":"order","params":{"order":{"id":"x","command":{"act":"dance"}}}}"#, -32602),
        (br#"{"jsonrpc":"2.0","id":1,"method":"order","params":{"order":{"id":"x","command":{"act":"sign","case":"A-9"}}}}"#, -32001),
        (br#"{"jsonrpc":"2.0","id":1,"method":"list","params":{"query":"status:lost"}}"#, -32002),
        (br#"{"jsonrpc":"2.0","id":1,"method":"case","params":{"case":"A-9"}}"#, -32003),
    ];
    for (line, code) in wrong {
        assert_eq!(raw.code(line), *code, "{}", String::from_utf8_lossy(&line[..line.len().min(200)]));
    }
    // However deep it is, it is a batch of something that is no request.
    let deep = [b"[".repeat(100_000), b"]".repeat(100_000)].concat();
    assert_eq!(raw.ask(&deep)[0]["error"]["code"], -32600);
    let batch = raw.ask(br#"[{"jsonrpc":"2.0","id":1,"method":"pulse"},7,{"jsonrpc":"2.0","method":"pulse"},{"jsonrpc":"2.0","id":"b","method":"sing"}]"#);
    let ids: Vec<&Value> = batch.as_array().unwrap().iter().map(|answer| &answer["id"]).collect();
    assert_eq!(ids, [&json!(1), &Value::Null, &json!("b")], "a notification has no answer");
    assert_eq!(raw.ask(br#"{"jsonrpc":"2.0","id":9,"method":"pulse"}"#)["id"], 9, "the same connection goes on");
    served.client().pulse().unwrap();
}

#[test]
fn a_stranger_says_hello_first_and_in_the_same_protocol() {
    let served = served();
    let socket = served.socket();
    assert_eq!(
        Raw::stranger(&socket).code(br#"{"jsonrpc":"2.0","id":1,"method":"list","params":{"query":""}}"#),
        -32012
    );
    let mut old = Raw::stranger(&socket);
    let hello = br#"{"jsonrpc":"2.0","id":1,"method":"hello","params":{"protocol":0,"program":"0.0.1"}}"#;
    assert_eq!(old.code(hello), -32011);
    assert!(old.is_closed());
    let mut long = Raw::stranger(&socket);
    long.stream.write_all(&vec![b'x'; 100_000]).unwrap();
    assert_eq!(long.answer()["error"]["code"], -32010);
    assert!(long.is_closed());
    served.client().pulse().unwrap();
}

#[test]
fn a_huge_message_ends_its_connection_and_no_other() {
    let served = served();
    let mut raw = Raw::introduced(&served.socket());
    let piece = vec![b'x'; 1 << 20];
    // The desk stops listening somewhere in the middle.
    let sent = (0..64).take_while(|_| raw.stream.write_all(&piece).is_ok()).count();
    assert!(sent < 64, "the desk does not swallow everything");
    assert!(raw.is_closed() || sent < 64);
    served.client().pulse().unwrap();
}

#[test]
fn half_a_message_and_a_client_that_goes_away_change_nothing() {
    let served = served();
    let before = served.client().pulse().unwrap();
    let mut raw = Raw::introduced(&served.socket());
    let order = br#"{"jsonrpc":"2.0","id":1,"method":"order","params":{"order":{"id":"half","command":{"act":"comment","case":"A-1","text":"cut o"#;
    raw.stream.write_all(order).unwrap();
    raw.stream.shutdown(Shutdown::Both).unwrap();
    assert_eq!(served.client().pulse().unwrap(), before);
}

#[test]
fn clients_that_never_read_or_never_speak_delay_nobody() {
    let served = served();
    let socket = served.socket();
    let mut deaf: Vec<Raw> = (0..4).map(|_| Raw::introduced(&socket)).collect();
    for raw in &mut deaf {
        raw.ask(br#"{"jsonrpc":"2.0","id":1,"method":"watch"}"#);
        raw.stream.set_nonblocking(true).unwrap();
        let ask = b"{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"plan\"}\n".repeat(50);
        while raw.stream.write(&ask).is_ok() {}
    }
    let silent: Vec<UnixStream> = (0..300).filter_map(|_| UnixStream::connect(&socket).ok()).collect();
    assert!(silent.len() > 200);
    let mut desk = served.client();
    let begun = Instant::now();
    for n in 0..20 {
        desk.order(&comment(n, "the work goes on")).unwrap();
        desk.list("").unwrap();
    }
    assert!(begun.elapsed() < Duration::from_secs(10), "{:?}", begun.elapsed());
    // Whoever takes nothing is let go.
    let until = Instant::now() + Duration::from_secs(60);
    while served.log().iter().filter(|line| line.contains("ends: ended by the desk")).count() < deaf.len()
        && Instant::now() < until
    {
        desk.pulse().unwrap();
        thread::sleep(Duration::from_millis(100));
    }
    let ended = served.log().iter().filter(|line| line.contains("ends: ended by the desk")).count();
    assert_eq!(ended, deaf.len(), "{:?}", served.log());
}
