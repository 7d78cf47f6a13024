// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/media_types.h"

#include <QByteArray>
#include <QIODevice>

namespace headroom {

/// Samples on their way to a sound device: 16 bits, what is asked for before it has come is silence.
class SampleFeed : public QIODevice
{
    Q_OBJECT

public:
    explicit SampleFeed(QObject* parent = nullptr);

    void append(const SoundSamples& samples);
    /// Nothing more will come.
    void finish() { m_isFinished = true; }
    bool isFinished() const { return m_isFinished; }
    qint64 waiting() const { return m_bytes.size() - m_read; }

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return waiting() + QIODevice::bytesAvailable(); }

protected:
    qint64 readData(char* data, qint64 most) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_read = 0;
    bool m_isFinished = false;
};

} // namespace headroom
