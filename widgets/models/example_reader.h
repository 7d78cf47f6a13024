// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/evaluation.h"
#include "widgets/services/workbench.h"

#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace headroom {

/// What a person reads about one example, for cells, cards and tooltips. Each answer takes the same short time in a
/// project of any size, but that the first look at a column loads it.
class ExampleReader
{
public:
    explicit ExampleReader(Workbench& workbench) : m_workbench(workbench) {}

    /// The run whose predictions are told, and the errors as they were last figured out.
    void setRun(std::size_t run, const Evaluation* evaluation);

    QString key(ExampleIndex example);
    /// The example with this key; else the first of `among` whose key, or the file's name at its end, begins with it.
    std::optional<ExampleIndex> find(const QString& key, const std::vector<ExampleIndex>& among);
    /// Empty where there is none; see isLabeled().
    QString label(ExampleIndex example) const;
    bool isLabeled(ExampleIndex example) const;
    bool isDisputed(ExampleIndex example) const;
    LabelOrigin origin(ExampleIndex example) const;

    bool hasPrediction(ExampleIndex example);
    QString prediction(ExampleIndex example);
    std::optional<double> score(ExampleIndex example);
    /// Where labels are classes it follows an edit at once; elsewhere it is known a moment later.
    bool isError(ExampleIndex example);

    /// Indices into Contents::tags.
    std::vector<std::size_t> tags(ExampleIndex example) const;
    bool hasTag(ExampleIndex example, std::size_t tag) const;
    bool isReviewed(ExampleIndex example) const;
    QString comment(ExampleIndex example) const;

    /// Index into Contents::classes; kMissingCode where there is none or labels are no single class.
    std::int32_t labelClass(ExampleIndex example) const;
    std::int32_t predictionClass(ExampleIndex example);
    bool labelHasClass(ExampleIndex example, std::int32_t code) const;

    /// "…" where the field has not been loaded yet.
    QString fieldText(ExampleIndex example, std::size_t field);
    /// The field that holds a text to be read, as one may label: none where all are short. Known when all are loaded.
    std::optional<std::size_t> textField() const { return m_textField; }
    /// A column of a million examples takes a third of a second to load: loads one after the other until `budget` is
    /// over. False where some are left.
    bool loadFields(std::chrono::milliseconds budget);
    /// After Workbench::changed() of everything.
    void forget();

private:
    const Dataset::Contents& contents() const { return m_workbench.contents(); }
    const RunColumns* runColumns();

    Workbench& m_workbench;
    std::size_t m_run = 0;
    ItemSet m_errors;
    std::size_t m_loadedFields = 0;
    std::optional<std::size_t> m_textField;
    double m_textLength = 0; // mean, of that field
};

/// "label “dent”, by hand", for people.
QString originText(LabelOrigin origin);

} // namespace headroom
