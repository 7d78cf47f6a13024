// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/project/event.h"
#include "core/project/item_list.h"
#include "core/project/label_register.h"
#include "core/storage/database.h"

#include <QJsonObject>

#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace headroom {

/// Registers are what examples have one of: a label by origin, each tag, the review, the comment. Which one of its kind
/// an event is about: the origin of a label, the tag's uuid (hexadecimal), else "".
std::string registerName(const Event& event, const QJsonObject& body);
/// What an event of a register kind says: the encoded label or none, "1"/"0" for tag and review, the comment's text.
std::optional<std::string> registerValue(const Event& event, const QJsonObject& body);
/// label, tag, review or comment.
bool isRegisterKind(std::string_view kind);

/// The registers of one kind, filled with the events that count, in fold order.
class RegisterFold
{
public:
    RegisterFold(std::string kind, const Causality& causality) : m_kind(std::move(kind)), m_causality(causality) {}

    void add(const Event& event, const QJsonObject& body, const std::vector<ExampleId>& examples);

    /// Replaces the projection rows of `examples` (of all examples where null) by what was folded.
    Result<void> write(storage::Database& database, const std::vector<ExampleId>* examples) const;

private:
    std::string m_kind;
    const Causality& m_causality;
    std::map<std::string, std::unordered_map<ExampleId, LabelRegister>> m_registers; // by register name
};

/// Writes one register's row; `disputed` only matters for labels.
Result<void> writeRegister(storage::Statement& statement, std::string_view kind, const std::string& name,
                           ExampleId example, const std::optional<std::string>& value, bool disputed,
                           std::int64_t event);
/// The statement for it.
Result<storage::Statement> prepareRegisterWrite(storage::Database& database, std::string_view kind);

} // namespace headroom
