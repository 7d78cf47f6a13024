// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/report/paper_text.h"
#include "widgets/views/report/piece.h"
#include "widgets/views/report/report_document.h"
#include "widgets/views/report/table_columns.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace headroom;

namespace {

/// A piece of a height that says its name.
class Block : public Piece
{
public:
    Block(char name, double height) : m_name(name), m_height(height) {}
    char name() const { return m_name; }
    double height() const override { return m_height; }
    void paint(QPainter& /*painter*/, const QRectF& /*area*/) const override {}

private:
    char m_name;
    double m_height;
};

/// "a30 b40+ c50<h10": names with heights; "+" keeps with the next, "<" names the head repeated on a new page.
Flow flowOf(const QString& text, double before = 0)
{
    Flow flow;
    for (const QString& word : text.split(u' ')) {
        const QString own = word.section(u'<', 0, 0);
        const QString head = word.section(u'<', 1);
        FlowItem item;
        item.piece = std::make_shared<Block>(own[0].toLatin1(), own.mid(1).remove(u'+').toDouble());
        item.before = before;
        item.keepsWithNext = own.endsWith(u'+');
        if (!head.isEmpty()) item.head = std::make_shared<Block>(head[0].toLatin1(), head.mid(1).toDouble());
        flow.push_back(item);
    }
    return flow;
}

/// "a0 b30 | c0": names with their tops, pages apart.
QString pagesOf(const Flow& flow, double height)
{
    QStringList pages;
    for (const PageLayout& page : paginate(flow, height)) {
        QStringList words;
        for (const PlacedPiece& placed : page)
            words << QLatin1Char(static_cast<const Block&>(*placed.piece).name()) + QString::number(placed.top);
        pages << words.join(u' ');
    }
    return pages.join(QStringLiteral(" | "));
}

ReportModel smallModel(std::size_t tags)
{
    ReportModel model;
    model.title = "Digits";
    model.run = "svm";
    model.language = "en";
    model.version = "1.0";
    model.stateHash = "00ff";
    model.examples = model.inScope = 300;
    model.overall.n = 300;
    model.overall.errors = 79;
    for (std::size_t i = 0; i < tags; ++i) {
        ErrorRow row;
        row.kind = RowKind::HandTag;
        row.name = "tag " + std::to_string(i);
        row.n = 50;
        row.shareOfData.value = 0.1;
        row.accuracy.value = 0.7;
        model.tags.push_back(row);
    }
    return model;
}

} // namespace

class TestReportLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesAreFilledInOrder_data()
    {
        QTest::addColumn<QString>("flow");
        QTest::addColumn<QString>("pages");
        QTest::newRow("all fit") << "a30 b40 c30"
                                 << "a0 b30 c70";
        QTest::newRow("the next page") << "a30 b40 c50"
                                       << "a0 b30 | c0";
        QTest::newRow("heading moves with what follows") << "a80 h10+ b30"
                                                         << "a0 | h0 b10";
        QTest::newRow("a table's head is repeated") << "h10+ a60<h10 b60<h10"
                                                    << "h0 a10 | h0 b10";
        QTest::newRow("higher than a page") << "a30 b140 c10"
                                            << "a0 | b0 | c0";
        QTest::newRow("kept together, yet higher than a page") << "a20 h10+ b60+ c60"
                                                               << "a0 h20 b30 | c0";
    }
    void pagesAreFilledInOrder()
    {
        QFETCH(QString, flow);
        QFETCH(QString, pages);
        QCOMPARE(pagesOf(flowOf(flow), 100), pages);
    }

    void spaceBeforeIsDroppedAtAPagesTop()
    {
        QCOMPARE(pagesOf(flowOf(QStringLiteral("a30 b30 c40"), 10), 100), QStringLiteral("a0 b40 | c0"));
        QCOMPARE(pagesOf(flowOf(QStringLiteral("a30 b30 c20"), 10), 100), QStringLiteral("a0 b40 c80"));
    }

    void longTextIsCutWithAnEllipsis()
    {
        const Face face{8, QFont::Normal, Qt::black};
        const TextBox one({{QStringLiteral("word"), face}}, 100, Side::Left, 2);
        const TextBox many({{QStringLiteral("word ").repeated(200), face}}, 100, Side::Left, 2);
        const TextBox all({{QStringLiteral("word ").repeated(200), face}}, 100);
        QVERIFY(std::abs(many.height() - 2 * one.height()) < 0.1);
        QVERIFY(all.height() > 10 * one.height());
        QVERIFY(TextBox({{QString(), face}}, 100).isEmpty());
        QVERIFY(elided(QStringLiteral("a long line of text"), face, 30).endsWith(u'…'));
    }

    void columnsFitTheirTable()
    {
        ReportTable table{{{QStringLiteral("Tag"), {}}, {QStringLiteral("Errors"), {}}, {QStringLiteral("Gain"), {}}},
                          {}};
        TableRow row;
        row.name << QStringLiteral("noise");
        row.cells.resize(2);
        row.cells[0].figure = QStringLiteral("1,234,567");
        row.cells[1].figure = QStringLiteral("0.1");
        table.rows.push_back(row);
        for (const double width : {80.0, 200.0, 511.0}) {
            const TableColumns columns = tableColumns(table, width);
            QVERIFY(columns.right(2) <= width);
            QVERIFY(columns.right(0) <= columns.lefts[1] && columns.right(1) <= columns.lefts[2]);
        }
        QVERIFY(naturalWidth(table) < 200);
        QVERIFY(tableColumns(table, 200).widths[1] > tableColumns(table, 200).widths[2]);
    }

    void aDocumentHasPagesAndIsAPdf()
    {
        const ReportDocument shorter(smallModel(2));
        const ReportDocument longer(smallModel(120));
        QCOMPARE(shorter.title(), QStringLiteral("Digits"));
        QVERIFY(longer.pageCount() > shorter.pageCount());
        const QByteArray pdf = toPdf(longer);
        QVERIFY(pdf.startsWith("%PDF-"));
        QCOMPARE(int(pdf.count("/Type /Page\n")), longer.pageCount());
        QVERIFY(pdf.contains("/ToUnicode")); // text can be searched and copied
        QVERIFY(pdf.contains("/FontFile"));
    }

    void everyPageIsPainted()
    {
        const ReportDocument document(smallModel(120));
        for (int page = 0; page < document.pageCount(); ++page) {
            QImage image(596, 842, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            document.paintPage(painter, page);
            painter.end();
            QImage empty(image.size(), image.format());
            empty.fill(Qt::white);
            QVERIFY(image != empty);
        }
    }

    void nothingKnownIsStillAReport()
    {
        ReportModel model;
        model.language = "en";
        QCOMPARE(ReportDocument(model).pageCount(), 1);
    }
};

QTEST_MAIN(TestReportLayout)
#include "tst_report_layout.moc"
