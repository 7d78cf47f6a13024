// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/example_reader.h"

#include "core/dataset/label_text.h"
#include "widgets/models/field_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace headroom {
namespace {

struct OriginText
{
    Q_DECLARE_TR_FUNCTIONS(LabelOrigin)
};

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

std::int32_t classOf(const Labels& labels, ExampleIndex example)
{
    const auto* classes = std::get_if<ClassLabels>(&labels);
    return classes == nullptr ? kMissingCode : classes->codes[example];
}

bool hasClass(const Labels& labels, ExampleIndex example, std::int32_t code)
{
    if (const auto* sets = std::get_if<SetLabels>(&labels)) {
        const auto begin = sets->codes.begin();
        return std::binary_search(begin + sets->offsets[example], begin + sets->offsets[example + 1], code);
    }
    return code != kMissingCode && classOf(labels, example) == code;
}

} // namespace

void ExampleReader::setRun(std::size_t run, const Evaluation* evaluation)
{
    m_run = run;
    m_errors = evaluation != nullptr ? evaluation->errors : ItemSet();
}

const RunColumns* ExampleReader::runColumns()
{
    if (m_run >= contents().runs.size()) return nullptr;
    const Result<const RunColumns*> run = m_workbench.dataset().run(m_run);
    return run ? *run : nullptr;
}

QString ExampleReader::key(ExampleIndex example)
{
    const Result<const StringPool*> keys = m_workbench.dataset().keys();
    return keys ? toText((**keys)[example]) : QString();
}

std::optional<ExampleIndex> ExampleReader::find(const QString& key, const std::vector<ExampleIndex>& among)
{
    const Result<const StringPool*> keys = m_workbench.dataset().keys();
    if (!keys) return std::nullopt;
    const std::string wanted = key.toStdString();
    std::optional<ExampleIndex> first;
    for (const ExampleIndex example : among) {
        const std::string_view candidate = (**keys)[example];
        if (candidate == wanted) return example;
        const std::string_view name = candidate.substr(candidate.rfind('/') + 1);
        if (!first && (candidate.starts_with(wanted) || name.starts_with(wanted))) first = example;
    }
    return first;
}

QString ExampleReader::label(ExampleIndex example) const
{
    const auto text = labelText(contents().reference.labels, contents().classes, example);
    return text ? QString::fromStdString(*text) : QString();
}

bool ExampleReader::isLabeled(ExampleIndex example) const
{
    return origin(example) != LabelOrigin::None && !isDisputed(example);
}

bool ExampleReader::isDisputed(ExampleIndex example) const
{
    return contents().reference.disputed.contains(example);
}

LabelOrigin ExampleReader::origin(ExampleIndex example) const
{
    return contents().reference.origins[example];
}

bool ExampleReader::hasPrediction(ExampleIndex example)
{
    const RunColumns* run = runColumns();
    return run != nullptr && labelText(run->predictions, contents().classes, example).has_value();
}

QString ExampleReader::prediction(ExampleIndex example)
{
    const RunColumns* run = runColumns();
    if (run == nullptr) return {};
    const auto text = labelText(run->predictions, contents().classes, example);
    return text ? QString::fromStdString(*text) : QString();
}

std::optional<double> ExampleReader::score(ExampleIndex example)
{
    const RunColumns* run = runColumns();
    if (run == nullptr || run->scores.empty() || std::isnan(run->scores[example])) return std::nullopt;
    return run->scores[example];
}

bool ExampleReader::isError(ExampleIndex example)
{
    if (m_workbench.dataset().task() == TaskType::Classification) {
        const std::int32_t said = predictionClass(example);
        const std::int32_t is = labelClass(example);
        return said != kMissingCode && is != kMissingCode && said != is && !isDisputed(example);
    }
    return example < m_errors.size() && m_errors.contains(example);
}

std::vector<std::size_t> ExampleReader::tags(ExampleIndex example) const
{
    std::vector<std::size_t> on;
    for (std::size_t i = 0; i < contents().tagged.size(); ++i)
        if (hasTag(example, i)) on.push_back(i);
    return on;
}

bool ExampleReader::hasTag(ExampleIndex example, std::size_t tag) const
{
    const ItemSet& tagged = contents().tagged[tag];
    return example < tagged.size() && tagged.contains(example);
}

bool ExampleReader::isReviewed(ExampleIndex example) const
{
    return contents().reviewed.contains(example);
}

QString ExampleReader::comment(ExampleIndex example) const
{
    const auto found = contents().comments.find(example);
    return found == contents().comments.end() ? QString() : QString::fromStdString(found->second);
}

std::int32_t ExampleReader::labelClass(ExampleIndex example) const
{
    return classOf(contents().reference.labels, example);
}

std::int32_t ExampleReader::predictionClass(ExampleIndex example)
{
    const RunColumns* run = runColumns();
    return run == nullptr ? kMissingCode : classOf(run->predictions, example);
}

bool ExampleReader::labelHasClass(ExampleIndex example, std::int32_t code) const
{
    return hasClass(contents().reference.labels, example, code);
}

QString ExampleReader::fieldText(ExampleIndex example, std::size_t field)
{
    if (field >= m_loadedFields) return QStringLiteral("…");
    const Result<const FieldColumn*> column = m_workbench.dataset().field(field);
    return column ? headroom::fieldText(**column, contents().fields[field].type, example) : QString();
}

bool ExampleReader::loadFields(std::chrono::milliseconds budget)
{
    const auto begin = std::chrono::steady_clock::now();
    const auto& fields = contents().fields;
    for (; m_loadedFields < fields.size(); ++m_loadedFields) {
        if (std::chrono::steady_clock::now() - begin > budget) return false;
        const Result<const FieldColumn*> column = m_workbench.dataset().field(m_loadedFields);
        const bool isText = column && fields[m_loadedFields].type == FieldType::Text;
        const double length = isText ? meanLength(**column) : 0;
        if (length < kLeastTextLength || length <= m_textLength) continue;
        m_textLength = length;
        m_textField = m_loadedFields;
    }
    return true;
}

void ExampleReader::forget()
{
    m_loadedFields = 0;
    m_textField.reset();
    m_textLength = 0;
}

QString originText(LabelOrigin origin)
{
    switch (origin) {
    case LabelOrigin::Imported:
        return OriginText::tr("imported");
    case LabelOrigin::Consensus:
        return OriginText::tr("consensus");
    case LabelOrigin::Hand:
        return OriginText::tr("by hand");
    case LabelOrigin::Decision:
        return OriginText::tr("decision");
    case LabelOrigin::None:
        break;
    }
    return {};
}

} // namespace headroom
