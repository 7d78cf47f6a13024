// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string_view>
#include <vector>

namespace headroom::cli {

class Arguments;
class CommandContext;

/// What a value on the command line is: decides how it is checked, and what the shell completes.
enum class ValueKind {
    None, // an option that stands alone
    Text,
    Query,
    File,
    Folder,
    Choice, // one of OptionSpec::choices
    Whole,  // a whole number within [least, most]
    Number, // a number within [least, most]; "93%" is 0.93
};

/// One thing that stands without an option's name, in its place.
struct ArgumentSpec
{
    std::string_view name; // as shown: "PROJECT"
    ValueKind kind = ValueKind::Text;
    const char* help = ""; // English source text, translated in context "Cli" where shown; so are all below
    bool isOptional = false;
    std::vector<std::string_view> choices = {};
    double least = 0;
    double most = 0;
};

struct OptionSpec
{
    std::string_view name;       // with its dashes: "--where"
    std::string_view value = ""; // as shown: "QUERY"; empty for ValueKind::None
    ValueKind kind = ValueKind::None;
    const char* help = "";
    std::vector<std::string_view> choices = {};
    bool isRepeatable = false;
    double least = 0;
    double most = 0;
};

/// Options of which a call gives exactly one.
struct OneOf
{
    std::vector<std::string_view> options;
};

struct ExampleLine
{
    const char* what;       // what it does
    std::string_view typed; // as typed into a shell, with the program's name
};

/// A command as its user sees it. Parsing, help, the shell completion and the man page are all made from this.
struct CommandSpec
{
    std::string_view name;
    const char* summary = "";                 // one line, no full stop
    std::vector<ArgumentSpec> arguments = {}; // optional ones last
    std::vector<OptionSpec> options = {};     // without --help and --json
    std::vector<OneOf> required = {};
    const char* description = "";                      // paragraphs separated by an empty line
    std::vector<ExampleLine> examples = {};            // at least one
    std::vector<std::string_view> jsonKeys = {};       // in the notation of the interface contract; empty: no --json
    Result<void> (*check)(const Arguments&) = nullptr; // what the table can't say; its Error is wrong usage
    Result<void> (*run)(CommandContext&) = nullptr;
};

} // namespace headroom::cli
