// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

namespace headroom {

struct Fact
{
    enum class Tone { Plain, Good, Bad, Muted };

    QString name;
    QString value;
    Tone tone = Tone::Plain;
    QString aside = {}; // after the value, in plain colour: a score, where a label is from
};

/// Names on the left, values on the right, a thin line between rows. Painted, since it changes with each example. A
/// long value is cut and told in full by its tooltip, or wraps.
class FactsList : public QWidget
{
    Q_OBJECT

public:
    explicit FactsList(QWidget* parent = nullptr);

    void setFacts(std::vector<Fact> facts);
    const std::vector<Fact>& facts() const { return m_facts; }
    /// Values wrap and stand beside the names, for a card that is read; else they are cut and stand at the right.
    void setReading(bool on);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    int rowHeight(const Fact& fact, int width) const;
    int nameWidth(int width) const;
    void paintRow(QPainter& painter, const QRect& row, const Fact& fact) const;

    std::vector<Fact> m_facts;
    bool m_isReading = false;
};

} // namespace headroom
