// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/media_stage.h"

#include "widgets/views/facts_list.h"
#include "widgets/views/image_view.h"
#include "widgets/views/sound_view.h"

#include <QFileInfo>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace headroom {

MediaStage::MediaStage(Workbench& workbench, ExampleReader& reader, MediaService& media, QWidget* parent)
    : QFrame(parent), m_workbench(workbench), m_reader(reader), m_media(media), m_stack(new QStackedWidget(this)),
      m_image(new ImageView(this)), m_sound(new SoundView(media, this)), m_text(new QTextBrowser(this)),
      m_rowArea(new QScrollArea(this)), m_row(new FactsList)
{
    setObjectName(QStringLiteral("mediaStage"));
    setProperty("role", QStringLiteral("card"));
    m_text->setObjectName(QStringLiteral("textView"));
    m_text->setProperty("role", QStringLiteral("reading"));
    m_text->setOpenLinks(false);
    m_text->setAccessibleName(tr("Text"));
    m_row->setReading(true);
    m_row->setObjectName(QStringLiteral("rowCard"));
    m_row->setAccessibleName(tr("Fields of the example"));
    m_rowArea->setWidget(m_row);
    m_rowArea->setWidgetResizable(true);
    m_rowArea->viewport()->setAutoFillBackground(false);
    m_row->setAutoFillBackground(false);
    m_rowArea->setFocusPolicy(Qt::NoFocus);
    for (QWidget* view : {static_cast<QWidget*>(m_image), static_cast<QWidget*>(m_sound), static_cast<QWidget*>(m_text),
                          static_cast<QWidget*>(m_rowArea)})
        m_stack->addWidget(view);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_stack);
}

QString MediaStage::name() const
{
    const QString path = m_media.importedPath(*m_example);
    return path.isEmpty() ? m_reader.key(*m_example) : QFileInfo(path).fileName();
}

void MediaStage::show(std::optional<ExampleIndex> example)
{
    const bool isNew = m_example != example;
    m_example = example;
    m_isSettled = true;
    const MediaService::Kind kind = example ? m_media.kind(*example) : MediaService::Kind::None;
    if (kind != MediaService::Kind::Audio) m_sound->leave();
    if (!example) {
        m_row->setFacts({});
        m_stack->setCurrentWidget(m_rowArea);
        return;
    }
    switch (kind) {
    case MediaService::Kind::Image:
        showPicture(isNew);
        return;
    case MediaService::Kind::Audio:
        m_sound->show(*example, name());
        m_stack->setCurrentWidget(m_sound);
        m_isSettled = m_sound->isSettled();
        return;
    case MediaService::Kind::None:
        break;
    }
    if (const auto field = m_reader.textField())
        showText(*field);
    else
        showRow();
}

void MediaStage::showPicture(bool isNew)
{
    m_stack->setCurrentWidget(m_image);
    m_image->setName(name());
    const auto facts = m_media.facts(*m_example);
    const QSize original = facts ? QSize(facts->width, facts->height) : QSize();
    // The small copy that is at hand stands in until the picture is there.
    const Picture small = m_media.thumbnail(*m_example, m_image->width() > 500 ? 384 : 192);
    const Picture large = m_media.picture(*m_example);
    m_isSettled = large.state == MediaState::Ready || large.state == MediaState::Failed;
    const QImage& best = large.state == MediaState::Ready ? large.image : small.image;
    const QString message = large.state == MediaState::Failed ? large.problem : QString();
    if (isNew || best.isNull())
        m_image->show(best, original, message);
    else
        m_image->improve(best, original);
}

void MediaStage::showText(std::size_t field)
{
    m_stack->setCurrentWidget(m_text);
    m_text->setPlainText(m_reader.fieldText(*m_example, field));
}

void MediaStage::showRow()
{
    m_stack->setCurrentWidget(m_rowArea);
    std::vector<Fact> facts{{tr("key"), m_reader.key(*m_example)}};
    const auto& fields = m_workbench.contents().fields;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const QString value = m_reader.fieldText(*m_example, i);
        facts.push_back({QString::fromStdString(fields[i].name), value.isEmpty() ? QStringLiteral("—") : value,
                         value.isEmpty() ? Fact::Tone::Muted : Fact::Tone::Plain});
    }
    m_row->setFacts(std::move(facts));
}

void MediaStage::takeReady(ExampleIndex example)
{
    if (m_example != example) return;
    if (showsPicture()) showPicture(false);
    if (showsSound()) {
        m_sound->takeReady(example);
        m_isSettled = m_sound->isSettled();
    }
}

bool MediaStage::showsPicture() const
{
    return m_example && m_stack->currentWidget() == m_image;
}

bool MediaStage::showsSound() const
{
    return m_example && m_stack->currentWidget() == m_sound;
}

void MediaStage::toggleZoom()
{
    if (showsPicture()) m_image->toggleZoom();
}

void MediaStage::playOrStop()
{
    if (showsSound()) m_sound->playOrStop();
}

} // namespace headroom
