// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/folder_source.h"
#include "tests/core/importers/import_support.h"

#include <QDir>
#include <QFile>
#include <QtTest>

#include <sys/stat.h>

using namespace headroom;
using namespace headroom::test;

namespace {

// Says of each file what its content is: "image 100x50", "audio 1.5", else that it is broken.
Result<MediaFacts> readFacts(const QString& path)
{
    const QByteArray content = readFile(path);
    MediaFacts facts;
    facts.fileBytes = content.size();
    if (content.startsWith("image")) {
        const QList<QByteArray> size = content.mid(6).split('x');
        facts.format = "jpeg";
        facts.width = size[0].toInt();
        facts.height = size[1].toInt();
        return facts;
    }
    if (content.startsWith("audio")) {
        facts.kind = MediaKind::Audio;
        facts.format = "wav";
        facts.durationSeconds = content.mid(6).toDouble();
        facts.sampleRate = 8000;
        return facts;
    }
    return Error{ErrorCode::InvalidInput, QStringLiteral("broken"), {}};
}

std::string table(const TempFolder& folder, bool labelFromFolder = false)
{
    const auto source = openFolder(folder.path(QStringLiteral("media")), {labelFromFolder}, readFacts);
    if (!source) return source.error().text.toStdString();
    std::string text = tableText(**source);
    for (const QString& note : (*source)->notes())
        text += "note: " + note.toStdString() + "\n";
    return text;
}

QString shown(const std::string& text)
{
    return QString::fromStdString(text);
}

} // namespace

class TestFolderSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsMediaInOrder();
    void labelsComeFromFolders();
    void brokenFilesStay();
    void leavesTheFolderAlone();
    void saysWhenThereIsNothing();
    void importsWithTypes();
    void canBeCancelled();
    void keepsToTheFacts();
};

void TestFolderSource::listsMediaInOrder()
{
    const TempFolder folder;
    folder.write(QStringLiteral("media/b/2.JPG"), "image 10x20");
    folder.write(QStringLiteral("media/b/1.jpg"), "image 30x40");
    folder.write(QStringLiteral("media/a.wav"), "audio 1.5");
    folder.write(QStringLiteral("media/b/notes.txt"), "text");
    folder.write(QStringLiteral("media/.hidden.jpg"), "image 1x1");
    folder.write(QStringLiteral("media/.thumbnails/1.jpg"), "image 1x1");
    QCOMPARE(shown(table(folder)), QStringLiteral("path|format|file_bytes|width|height|duration_s|sample_rate\n"
                                                  "1: a.wav|wav|9|||1.5|8000\n"
                                                  "2: b/1.jpg|jpeg|11|30|40||\n"
                                                  "3: b/2.JPG|jpeg|11|10|20||\n"));
}

void TestFolderSource::labelsComeFromFolders()
{
    const TempFolder folder;
    folder.write(QStringLiteral("media/train/scratch/1.jpg"), "image 1x1");
    folder.write(QStringLiteral("media/None/2.jpg"), "image 1x1");
    folder.write(QStringLiteral("media/3.jpg"), "image 1x1");
    QCOMPARE(shown(table(folder, true)), QStringLiteral("path|label|format|file_bytes|width|height\n"
                                                        "1: 3.jpg||jpeg|9|1|1\n"
                                                        "2: None/2.jpg|None|jpeg|9|1|1\n"
                                                        "3: train/scratch/1.jpg|scratch|jpeg|9|1|1\n"));
}

void TestFolderSource::brokenFilesStay()
{
    const TempFolder folder;
    folder.write(QStringLiteral("media/1.jpg"), "image 1x1");
    folder.write(QStringLiteral("media/2.jpg"), "nothing");
    QCOMPARE(shown(table(folder)),
             QStringLiteral("path|format|file_bytes|width|height\n1: 1.jpg|jpeg|9|1|1\n2: 2.jpg||||\n"
                            "note: 1 files can't be read; they are examples without metadata: 2.jpg (broken)\n"));
}

void TestFolderSource::leavesTheFolderAlone()
{
    const TempFolder folder;
    folder.write(QStringLiteral("media/1.jpg"), "image 1x1");
    folder.write(QStringLiteral("secret/2.jpg"), "image 1x1");
    QVERIFY(QFile::link(folder.path(QStringLiteral("secret")), folder.path(QStringLiteral("media/out"))));
    QVERIFY(QFile::link(folder.path(QStringLiteral("secret/2.jpg")), folder.path(QStringLiteral("media/3.jpg"))));
    QVERIFY(QFile::link(folder.path(QStringLiteral("media")), folder.path(QStringLiteral("media/again"))));
    QCOMPARE(mkfifo(QFile::encodeName(folder.path(QStringLiteral("media/4.jpg"))).constData(), 0600), 0);
    QCOMPARE(shown(table(folder)), QStringLiteral("path|format|file_bytes|width|height\n1: 1.jpg|jpeg|9|1|1\n"
                                                  "note: 3 links were not followed.\n"));
}

void TestFolderSource::saysWhenThereIsNothing()
{
    const TempFolder folder;
    folder.write(QStringLiteral("media/notes.txt"), "text");
    QCOMPARE(shown(table(folder)),
             QStringLiteral("There are no images or audio files in %1.").arg(folder.path(QStringLiteral("media"))));
    const TempFolder none;
    QCOMPARE(shown(table(none)), QStringLiteral("There is no folder %1.").arg(none.path(QStringLiteral("media"))));
}

void TestFolderSource::importsWithTypes()
{
    const TempFolder folder;
    folder.write(QStringLiteral("media/None/1.jpg"), "image 10x20");
    folder.write(QStringLiteral("media/2.jpg"), "image 30x40");
    ImportOptions options;
    options.labelFromFolder = true;
    options = folderImportOptions(std::move(options));
    const auto source = openFolder(folder.path(QStringLiteral("media/")), {true}, readFacts);
    QVERIFY(source.ok());
    const auto plan = planImport(**source, options, TaskType::Classification);
    QVERIFY(plan.ok());
    CollectedBatch batch;
    ProblemList problems;
    const auto done = runImport(**source, *plan, ProjectId::random(), collectInto(batch), Progress(), problems);
    QVERIFY(done.ok());
    QCOMPARE(batch.rows.size(), std::size_t{2});
    QCOMPARE(shown(batch.rows[0]), QStringLiteral("2.jpg: T2.jpg|-|Tjpeg|I11|I30|I40"));
    QCOMPARE(shown(batch.rows[1]), QStringLiteral("None/1.jpg: TNone/1.jpg|TNone|Tjpeg|I11|I10|I20"));
    QCOMPARE(shown(batch.spec.source), QStringLiteral("media"));
    QVERIFY(batch.spec.columns[0].role == ColumnRole::Media);
    QVERIFY(batch.spec.columns[1].role == ColumnRole::Label);
    QCOMPARE(shown(batch.fileHash), QString());
}

void TestFolderSource::canBeCancelled()
{
    const TempFolder folder;
    folder.write(QStringLiteral("media/1.jpg"), "image 1x1");
    Progress progress;
    progress.cancel();
    const auto source = openFolder(folder.path(QStringLiteral("media")), {}, readFacts, &progress);
    QVERIFY(!source.ok());
    QVERIFY(source.error().code == ErrorCode::Cancelled);
}

// A stranger's EXIF block may hold anything.
void TestFolderSource::keepsToTheFacts()
{
    const TempFolder folder;
    folder.write(QStringLiteral("media/1.jpg"), "x");
    const MediaProbe probe = [](const QString&) {
        MediaFacts facts;
        facts.format = "jpeg";
        facts.cameraMake = "Acme";
        facts.cameraModel = "Acme\x1F One\n";
        facts.takenAt = "\xFF";
        facts.exposureSeconds = 0.008;
        return Result<MediaFacts>(facts);
    };
    const auto source = openFolder(folder.path(QStringLiteral("media")), {}, probe);
    QVERIFY(source.ok());
    QCOMPARE(shown(tableText(**source)),
             QStringLiteral("path|format|camera|exposure_s\n1: 1.jpg|jpeg|Acme One|0.008\n"));
}

QTEST_GUILESS_MAIN(TestFolderSource)
#include "tst_folder_source.moc"
