//! Who has seen a translation, as commands are told it and pages say it.

use clap::ValueEnum;
use jiff::civil::Date;
use toml_edit::{DocumentMut, value};

use crate::cli::today;
use crate::content;
use crate::error::Error;

/// Who has seen a translation.
#[derive(clap::Args)]
pub(super) struct Signature {
    /// Who has compared them
    #[arg(long, value_name = "NAME")]
    by: Option<String>,
    /// What the page says of itself from now on
    #[arg(long = "as", value_enum, value_name = "STATUS")]
    status: Option<Seen>,
    /// The day of the comparison, if not today
    #[arg(long, value_name = "DATE")]
    on: Option<Date>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Seen {
    /// A person wrote it
    Human,
    /// A second person checked it
    Reviewed,
}

impl Signature {
    /// Returns the day of the comparison.
    pub(super) fn day(&self) -> Date {
        self.on.unwrap_or_else(today)
    }

    /// Returns the page at `path` with another front matter, if anybody signs it.
    pub(super) fn sign(&self, path: &str, text: &str) -> Result<Option<String>, Error> {
        if self.status.is_none() && self.by.is_none() {
            return Ok(None);
        }
        let not_a_page = || Error::not_a_page(path);
        let place = content::front_matter(text).ok_or_else(not_a_page)?;
        let mut front: DocumentMut = text[place.clone()].parse().map_err(|_| not_a_page())?;
        let table = front.get_mut("translation").and_then(|item| item.as_table_like_mut()).ok_or_else(not_a_page)?;
        if let Some(status) = self.status.and_then(|status| status.to_possible_value()) {
            table.insert("status", value(status.get_name()));
        }
        if let Some(name) = &self.by {
            table.insert("by", value(name));
        }
        table.insert("on", value(self.day().to_string().parse::<toml_edit::Datetime>().map_err(|_| not_a_page())?));
        Ok(Some(format!("{}{front}{}", &text[..place.start], &text[place.end..])))
    }
}
