//! Applications as files that this room reads back unchanged.

use super::csv_rows::COLUMNS;
use crate::domain::application::{Applicant, Application};

/// One JSON object a line.
pub fn to_jsonl(applications: &[Application]) -> Result<String, serde_json::Error> {
    let mut out = String::new();
    for application in applications {
        out.push_str(&serde_json::to_string(application)?);
        out.push('\n');
    }
    Ok(out)
}

/// A JSON array.
pub fn to_json(applications: &[Application]) -> Result<String, serde_json::Error> {
    serde_json::to_string_pretty(applications)
}

/// CSV with columns separated by `,` or `;`; amounts have a decimal comma where `;` separates.
pub fn to_csv(applications: &[Application], separator: Separator) -> Result<String, csv::Error> {
    let mut writer = csv::WriterBuilder::new().delimiter(separator.byte()).from_writer(Vec::new());
    writer.write_record(COLUMNS)?;
    for application in applications {
        writer.write_record(cells(application, separator))?;
    }
    let bytes = writer.into_inner().map_err(|error| csv::Error::from(error.into_error()))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// What stands between the columns of a CSV file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Separator {
    /// `,` and a decimal point.
    Comma,
    /// `;` and a decimal comma.
    Semicolon,
}

impl Separator {
    fn byte(self) -> u8 {
        match self {
            Separator::Comma => b',',
            Separator::Semicolon => b';',
        }
    }
}

/// The cells of a row, in the order of [`COLUMNS`].
pub(super) fn cells(application: &Application, separator: Separator) -> [String; 23] {
    let a = application;
    let amount = |money: crate::domain::money::Money| match separator {
        Separator::Comma => money.to_string(),
        Separator::Semicolon => money.to_string().replace('.', ","),
    };
    let joined = |words: Vec<String>| words.join(";");
    [
        a.reference.to_string(),
        a.round.to_string(),
        a.action.to_string(),
        a.title.clone(),
        a.summary.clone(),
        a.language.to_string(),
        a.received_at.to_rfc3339_opts(chrono::SecondsFormat::AutoSi, true),
        a.applicant.name.clone(),
        a.applicant.business_id.clone().unwrap_or_default(),
        a.applicant.category.to_string(),
        joined(a.partners.iter().map(partner).collect()),
        a.start.to_string(),
        a.end.to_string(),
        a.cost_model.to_string(),
        amount(a.costs.staff),
        amount(a.costs.other_direct),
        amount(a.costs.indirect),
        amount(a.costs.total),
        amount(a.requested_eu),
        a.rate_claimed.to_string(),
        joined(a.rate_grounds.iter().map(ToString::to_string).collect()),
        joined(a.other_eu_funding.iter().map(ToString::to_string).collect()),
        joined(a.targets.iter().map(|target| format!("{}={}", target.indicator, target.value)).collect()),
    ]
}

fn partner(body: &Applicant) -> String {
    let name = body.name.replace('\\', "\\\\").replace(';', "\\;").replace('|', "\\|");
    match &body.business_id {
        Some(id) => format!("{name}|{}|{id}", body.category),
        None => format!("{name}|{}", body.category),
    }
}
