// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/report/report_flow.h"

#include "core/report/confusion_map.h"
#include "core/report/headline.h"
#include "core/report/report_cards.h"
#include "core/report/report_notes.h"
#include "widgets/views/report/card_pieces.h"
#include "widgets/views/report/confusion_piece.h"
#include "widgets/views/report/example_piece.h"
#include "widgets/views/report/map_piece.h"
#include "widgets/views/report/paper_style.h"
#include "widgets/views/report/table_pieces.h"
#include "widgets/views/report/text_pieces.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr std::size_t kMapColumns = 14;
constexpr std::size_t kSmallMapColumns = 10;
constexpr std::size_t kDrawnClasses = 24;
constexpr std::size_t kPairs = 10;
constexpr std::size_t kShortTable = 12; // rows; longer ones may be divided between pages
constexpr double kSection = 22;         // above a heading
constexpr double kUnderHeading = 7;

std::vector<TextRun> phraseRuns(const Phrase& phrase, const Face& face, const Face& valueFace)
{
    std::vector<TextRun> runs;
    phrase.visit(
        [&](const QString& text) {
            runs.push_back({text, face});
        },
        [&](const QString& value) {
            runs.push_back({value, valueFace});
        });
    return runs;
}

/// Builds the flow section by section.
class FlowBuilder
{
public:
    FlowBuilder(const ReportModel& model, double width) : m_model(model), m_width(width) {}

    Flow build()
    {
        top();
        mapSection();
        tagSection();
        for (std::size_t i = 0; i < m_model.fields.size(); ++i)
            fieldSection(m_model.fields[i], i == 0);
        comparisonSection();
        confusionSection();
        classSection();
        exampleSection();
        notes();
        origin();
        return std::move(m_flow);
    }

private:
    void add(PiecePtr piece, double before, bool keepsWithNext = false)
    {
        m_flow.push_back({std::move(piece), before, keepsWithNext});
    }
    void heading(const QString& words, const QString& hint = {})
    {
        add(std::make_shared<HeadingPiece>(words, hint, m_width), kSection, true);
    }
    /// Short tables stay on one page.
    void table(const ReportTable& table)
    {
        Flow rows = tableFlow(table, m_width);
        const bool isShort = table.rows.size() <= kShortTable;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            // No page ends or begins with a single row of a divided table.
            rows[i].keepsWithNext = i + 1 < rows.size() && (isShort || i <= 1 || i + 2 == rows.size());
            m_flow.push_back(std::move(rows[i]));
        }
    }

    void top()
    {
        const Face eyebrow{8, QFont::DemiBold, kPaper.teal};
        add(std::make_shared<TextPiece>(std::vector<TextRun>{{ReportText::tr("Headroom · error report"), eyebrow}},
                                        m_width),
            0, true);
        add(std::make_shared<TextPiece>(std::vector<TextRun>{{shownText(m_model.title, 300), titleFace()}}, m_width), 1,
            true);
        std::vector<TextRun> facts;
        for (const ReportFact& fact : reportFacts(m_model)) {
            if (!facts.empty()) facts.push_back({QStringLiteral("    "), quietFace()});
            facts.push_back({fact.what + u'\u00a0', quietFace()});
            facts.push_back({fact.value, fact.isCode ? codeFace() : bodyFace()});
        }
        add(std::make_shared<TextPiece>(facts, m_width), 4, true);
        const Face words{13, QFont::DemiBold, kPaper.ink};
        add(std::make_shared<CalloutPiece>(phraseRuns(headline(m_model), words, recoloured(words, kPaper.teal)),
                                           m_width),
            13, true);
        add(std::make_shared<CardsPiece>(reportCards(m_model), m_width), 10);
    }

    void mapSection()
    {
        MapColumns map = mapColumns(m_model.tags, kMapColumns);
        QString words = ReportText::tr("Headroom map");
        if (map.columns.empty() && !m_model.fields.empty()) {
            map = mapColumns(m_model.fields.front(), kMapColumns);
            words = ReportText::tr("Headroom map: %1", "by a field").arg(shownText(m_model.fields.front().name, 120));
            m_firstFieldIsDrawn = true;
        }
        if (map.columns.empty()) return;
        const bool hasBaseline = std::any_of(map.columns.begin(), map.columns.end(),
                                             [](const MapColumn& column) { return column.baseline.has_value(); });
        heading(words, hasBaseline ? ReportText::tr("width = share of data, shaded area = potential gain")
                                   : ReportText::tr("width = share of data"));
        add(std::make_shared<MapPiece>(m_model, std::move(map), m_width), kUnderHeading + 2);
    }

    void tagSection()
    {
        if (m_model.tags.empty()) return;
        heading(ReportText::tr("Tags, most to win first"), ReportText::tr("Tags overlap: gains must not be added up."));
        table(tagTable(m_model));
    }

    void fieldSection(const ReportField& field, bool isFirst)
    {
        const ReportTable rows = fieldTable(m_model, field);
        heading(shownText(field.name, 120), ReportText::tr("by value, known for every example"));
        MapColumns map = mapColumns(field, kSmallMapColumns);
        if (map.columns.empty() || (isFirst && m_firstFieldIsDrawn) || rows.rows.size() > kShortTable) {
            table(rows);
            return;
        }
        const double left = std::clamp(naturalWidth(rows), m_width * 0.52, m_width * 0.64);
        constexpr double kGap = 18;
        auto drawing = std::make_shared<MapPiece>(m_model, std::move(map), m_width - left - kGap);
        const auto stacked = std::make_shared<StackPiece>(Flow{{drawing, kUnderHeading}});
        add(std::make_shared<PairPiece>(std::make_shared<StackPiece>(tableFlow(rows, left)), stacked, left, kGap), 0);
    }

    void comparisonSection()
    {
        if (!m_model.comparison) return;
        heading(ReportText::tr("Against %1", "an older run").arg(shownText(m_model.comparison->before, 120)),
                ReportText::tr("over the examples that both runs are evaluated on"));
        table(comparisonTable(m_model));
    }

    void confusionSection()
    {
        if (!m_model.classes || !m_model.classes->confusion) return;
        const Confusion& confusion = *m_model.classes->confusion;
        const std::vector<std::size_t> drawn = drawnClasses(confusion, kDrawnClasses);
        if (drawn.empty()) return;
        const std::size_t all = drawnClasses(confusion, confusion.classes).size();
        heading(ReportText::tr("Confusion matrix"),
                drawn.size() < all ? ReportText::tr("the %1 of %2 classes with most errors").arg(drawn.size()).arg(all)
                                   : ReportText::tr("depth = share of the row"));
        const ReportTable pairs = confusionTable(m_model, kPairs);
        constexpr double kGap = 20;
        constexpr double kSide = 150;
        const bool isBeside = !pairs.rows.empty() && drawn.size() <= 16;
        auto matrix = std::make_shared<ConfusionPiece>(m_model, drawn, isBeside ? m_width - kSide - kGap : m_width);
        if (!isBeside) {
            add(std::move(matrix), kUnderHeading + 2);
            if (!pairs.rows.empty()) table(pairs);
            return;
        }
        const double left = matrix->widthUsed();
        const double side = std::min(m_width - left - kGap, 230.0);
        Flow list{{std::make_shared<TextPiece>(
            std::vector<TextRun>{{ReportText::tr("Most frequent confusions"), subheadingFace()}}, side)}};
        for (FlowItem& item : tableFlow(pairs, side))
            list.push_back(std::move(item));
        const double sideGap = m_width - left - side;
        add(std::make_shared<PairPiece>(std::move(matrix), std::make_shared<StackPiece>(std::move(list)), left,
                                        sideGap),
            kUnderHeading + 2);
    }

    void classSection()
    {
        if (!m_model.classes) return;
        heading(ReportText::tr("Per class"), classAverages(m_model));
        table(classTable(m_model));
    }

    void exampleSection()
    {
        if (m_model.groups.empty()) return;
        heading(ReportText::tr("What the errors look like"),
                ReportText::tr("what differs between label and prediction is marked"));
        const std::size_t columns = m_model.task == TaskType::Transcription ? 2 : 4;
        for (const ReportExamples& group : m_model.groups) {
            const NumberFormat numbers(m_model.language);
            add(std::make_shared<TextPiece>(
                    std::vector<TextRun>{{shownText(group.name, 120) + QStringLiteral("   "), subheadingFace()},
                                         {ReportText::tr("%1 of %2 errors")
                                              .arg(numbers.count(group.examples.size()), numbers.count(group.errors)),
                                          quietFace()}},
                    m_width),
                &group == &m_model.groups.front() ? kUnderHeading + 1 : 13, true);
            exampleRows(group, columns);
        }
    }

    void exampleRows(const ReportExamples& group, std::size_t columns)
    {
        const double width = ExampleRowPiece::cardWidth(m_width, columns);
        for (std::size_t first = 0; first < group.examples.size(); first += columns) {
            std::vector<std::shared_ptr<const ExamplePiece>> cards;
            for (std::size_t i = first; i < std::min(first + columns, group.examples.size()); ++i)
                cards.push_back(std::make_shared<ExamplePiece>(m_model, group.examples[i], width));
            add(std::make_shared<ExampleRowPiece>(std::move(cards), columns), first == 0 ? 5 : 8);
        }
    }

    void bullets(const std::vector<Phrase>& lines)
    {
        for (const Phrase& line : lines) {
            add(std::make_shared<BulletPiece>(phraseRuns(line, bodyFace(), bodyFace()), m_width),
                &line == &lines.front() ? kUnderHeading : 3, &line == &lines.front());
        }
    }

    void notes()
    {
        if (const std::vector<Phrase> next = nextLines(m_model); !next.empty()) {
            heading(ReportText::tr("Left out, and what to do next"));
            bullets(next);
        }
        std::vector<Phrase> reading;
        for (const QString& line : readingLines(m_model))
            reading.push_back({line, {}});
        heading(ReportText::tr("How to read this"));
        bullets(reading);
    }

    void origin()
    {
        heading(ReportText::tr("Where the data came from"));
        double before = kUnderHeading;
        const auto line = [&](std::vector<TextRun> runs) {
            add(std::make_shared<TextPiece>(runs, m_width), before, true);
            before = 3;
        };
        for (const ReportBatch& batch : m_model.batches) {
            const BatchLine words = batchLine(m_model, batch);
            std::vector<TextRun> runs = phraseRuns(words.phrase, quietFace(), recoloured(quietFace(), kPaper.ink));
            runs.push_back({QStringLiteral(" · ") + words.licence, quietFace()});
            line(std::move(runs));
        }
        for (const ReportFact& fact : originFacts(m_model)) {
            line({{fact.what + QStringLiteral(": "), quietFace()},
                  {fact.value, fact.isCode ? codeFace() : recoloured(quietFace(), kPaper.ink)}});
        }
        m_flow.back().keepsWithNext = false;
    }

    const ReportModel& m_model;
    double m_width;
    Flow m_flow;
    bool m_firstFieldIsDrawn = false;
};

} // namespace

Flow reportFlow(const ReportModel& model, double width)
{
    return FlowBuilder(model, width).build();
}

} // namespace headroom
